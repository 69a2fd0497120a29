package plumbline.views.shell;

/**
 * Names a screen or a record that can be opened. Each desk has its own records of this type; two
 * equal links are one tab.
 */
public interface Link {
  /** The id of the desk it belongs to, marked on the rail while the link is in front. */
  String desk();
}
