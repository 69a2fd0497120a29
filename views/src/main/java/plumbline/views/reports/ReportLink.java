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

  /** The lines of one account between two days, both included; null means any. */
  record Lines(String account, @Nullable LocalDate from, @Nullable LocalDate to)
      implements ReportLink {}

  /** One of the reports in lines and columns. */
  record Of(ReportKind kind) implements ReportLink {}

  /** The open invoices of a customer at a day. */
  record Invoices(String customer, LocalDate day) implements ReportLink {}

  /** The lines under a VAT code between two days by tax point. */
  record Vat(String code, LocalDate from, LocalDate to) implements ReportLink {}

  /** The lines on VAT accounts without a VAT code between two days by tax point. */
  record VatOutside(LocalDate from, LocalDate to) implements ReportLink {}

  /** Profit and loss by month, and what there is in cash and receivables. */
  record Charts() implements ReportLink {}
}
