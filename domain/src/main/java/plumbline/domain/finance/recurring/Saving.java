package plumbline.domain.finance.recurring;

import plumbline.domain.central.Refusal;

/** What came of saving a template or a recurring entry. */
public sealed interface Saving {
  /** In the database; a change of it is now made from this version. */
  record Saved(int version) implements Saving {}

  /** Nothing was saved. */
  record Refused(Refusal refusal) implements Saving {}
}
