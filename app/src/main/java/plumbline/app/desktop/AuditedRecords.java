package plumbline.app.desktop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plumbline.domain.admin.AuditEntry;
import plumbline.domain.admin.AuditField;
import plumbline.views.audit.RecordLinks;
import plumbline.views.chart.ChartLink;
import plumbline.views.invoices.InvoiceLink;
import plumbline.views.journal.JournalLink;
import plumbline.views.payments.PaymentLink;
import plumbline.views.periods.PeriodLink;
import plumbline.views.recurring.RecurringLink;
import plumbline.views.reports.ReportLink;
import plumbline.views.shell.Link;
import plumbline.views.vat.VatLink;

/** The screens on which records of the audit trail can be looked at. */
final class AuditedRecords implements RecordLinks {
  private final boolean hasReports;

  /** An account is shown by its lines where the ledger's copy is at hand. */
  AuditedRecords(boolean hasReports) {
    this.hasReports = hasReports;
  }

  @Override
  public Optional<Link> of(AuditEntry entry, List<AuditField> fields) {
    return switch (entry.entity()) {
      case "finance.journal_entry", "finance.reversal" -> id(entry.key(), JournalLink.Posted::new);
      case "finance.attachment" -> id(value("entry_id", fields), JournalLink.Posted::new);
      case "finance.invoice", "finance.invoice_line", "finance.invoice_document" ->
          id(entry.key(), InvoiceLink.Issued::new);
      case "finance.allocation" -> id(value("invoice_id", fields), InvoiceLink.Issued::new);
      case "finance.payment" -> id(entry.key(), PaymentLink.Booked::new);
      case "finance.bank_line_set_aside" -> Optional.of(new PaymentLink.Lines());
      case "finance.account" ->
          Optional.of(hasReports ? new ReportLink.Lines(entry.key(), null, null) : new ChartLink());
      case "finance.vat_code" -> Optional.of(new VatLink());
      case "finance.period", "finance.period_change", "finance.year_end", "finance.vat_lock" ->
          Optional.of(new PeriodLink());
      case "finance.recurring_entry", "finance.entry_template" ->
          Optional.of(new RecurringLink.Plans());
      default -> Optional.empty();
    };
  }

  private static String value(String name, List<AuditField> fields) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .map(field -> field.after() == null ? field.before() : field.after())
        .findFirst()
        .orElse("");
  }

  private interface ById {
    Link link(UUID id);
  }

  private static Optional<Link> id(String key, ById screen) {
    try {
      return Optional.of(screen.link(UUID.fromString(key)));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
