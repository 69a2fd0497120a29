package plumbline.sync.compare;

/** How a comparison ended; what it found went to the sink. */
public sealed interface Outcome {

  /** How much was read and found. */
  record Count(long erpRows, long shopRows, long differences, long unknowns) {}

  Count count();

  /** Every row of both sides was compared. */
  record Complete(Count count) implements Outcome {}

  /**
   * The comparison stopped early: whatever lies beyond is unknown.
   *
   * @param cause for a person
   * @param reached the last key that was compared, empty if none was
   */
  record Incomplete(Count count, String cause, String reached) implements Outcome {}
}
