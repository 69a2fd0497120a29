package plumbline.views.reconcile;

import plumbline.views.task.Failure;

/** How far a settlement has come. */
sealed interface SettlementStage {
  /** On its way to the server. */
  record Sending() implements SettlementStage {}

  /** The server did not answer; asking again with the same id is safe. */
  record NotSent(Failure failure) implements SettlementStage {}

  /** Written down; the hub has not begun. Past ten seconds that is said aloud. */
  record Waiting(boolean overdue) implements SettlementStage {}

  /** The hub has begun: the steps say how far it is. */
  record UnderWay() implements SettlementStage {}

  /** Written, read back and logged. */
  record Logged() implements SettlementStage {}

  /** Nothing was written, because both sides were no longer as shown or the server said no. */
  record Refused(String message) implements SettlementStage {}

  /** It was tried and did not work. */
  record Failed(String message) implements SettlementStage {}

  /** Whether something is still to come by itself. */
  default boolean isRunning() {
    return this instanceof Sending || this instanceof Waiting || this instanceof UnderWay;
  }

  /** Whether it came to an end the person has to look at. */
  default boolean isBad() {
    return this instanceof NotSent || this instanceof Refused || this instanceof Failed;
  }
}
