package plumbline.views.shell;

/** Opens screens and records from anywhere; a link that is open already comes to the front. */
public interface Navigator {
  void open(Link link);

  /** Closes the tab of the link, if it is open. */
  void close(Link link);
}
