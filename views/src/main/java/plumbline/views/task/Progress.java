package plumbline.views.task;

/** How far long work is: {@code done} of {@code total} units, total 0 when nobody knows. */
public record Progress(long done, long total, String sentence) {
  /** Between 0 and 1, or -1 when the end is not known. */
  public double share() {
    return total <= 0 ? -1 : Math.clamp((double) done / total, 0, 1);
  }
}
