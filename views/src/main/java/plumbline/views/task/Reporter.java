package plumbline.views.task;

/** The line from running work back to the screen. */
public interface Reporter {
  void report(Progress progress);

  /** True once nobody waits for the answer; long loops ask now and then and stop. */
  boolean cancelled();
}
