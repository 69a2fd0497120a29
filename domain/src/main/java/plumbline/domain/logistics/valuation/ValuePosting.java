package plumbline.domain.logistics.valuation;

import plumbline.domain.central.Refusal;

/** What came of posting the stock's movements. */
public sealed interface ValuePosting {
  /** None when nothing waited. */
  record Posted(long movements, long entries) implements ValuePosting {}

  /** Nothing more was posted; what waits, waits on. */
  record Refused(Refusal refusal) implements ValuePosting {}
}
