package plumbline.views.reconcile;

import plumbline.sync.reconcile.DisagreementFilter;

/** What a filter line says. */
sealed interface FilterReading {
  record Understood(DisagreementFilter filter) implements FilterReading {}

  /** The sentence says what would be accepted. */
  record Refused(String sentence) implements FilterReading {}
}
