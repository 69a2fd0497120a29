package plumbline.views.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import plumbline.views.journal.JournalLink;
import plumbline.views.shell.Link;

/** The reports of the bookkeeper's desk. */
public sealed interface ReportLink extends Link {
  @Override
  default String desk() {
    return JournalLink.DESK;
  }

  /** Debit, credit and balance of every account. */
  record Balances() implements ReportLink {}

  /** The lines of one account up to and including a day; null means all days. */
  record Lines(String account, @Nullable LocalDate to) implements ReportLink {}
}
