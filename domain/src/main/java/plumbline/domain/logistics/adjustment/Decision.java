package plumbline.domain.logistics.adjustment;

import plumbline.domain.central.Refusal;

/** What came of approving or refusing an adjustment, or of changing the reasons. */
public sealed interface Decision {
  /** As was asked. */
  record Done() implements Decision {}

  /** Nothing changed. */
  record Refused(Refusal refusal) implements Decision {}
}
