package plumbline.views.periods;

/** What stands beside and below the months. */
record PeriodSides(ChecklistPane checklist, HistoryPane history) {}
