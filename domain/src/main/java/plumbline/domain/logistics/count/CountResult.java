package plumbline.domain.logistics.count;

import plumbline.domain.central.Refusal;

/** What came of something done to a count. */
public sealed interface CountResult<T> {
  record Done<T>(T what) implements CountResult<T> {}

  /** Nothing was done. */
  record Refused<T>(Refusal refusal) implements CountResult<T> {}
}
