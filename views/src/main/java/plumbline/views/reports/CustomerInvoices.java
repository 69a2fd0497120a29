package plumbline.views.reports;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import plumbline.sync.cache.OpenInvoice;
import plumbline.sync.cache.OpenInvoicesQuery;
import plumbline.views.reports.ReportTable.Weight;
import plumbline.views.text.Texts;

/** The open invoices of one customer, the longest due first. */
record CustomerInvoices(String customer) implements Report {
  private static final Texts TEXTS = Texts.of(CustomerInvoices.class);

  @Override
  public String title() {
    return TEXTS.get("invoices.title", customer);
  }

  @Override
  public Optional<LocalDate> usualFrom(LocalDate today) {
    return Optional.empty();
  }

  @Override
  public Optional<ReportTable> table(Figures figures, Period period, int limit)
      throws SQLException {
    return figures
        .ask(new OpenInvoicesQuery(customer, period.to()))
        .map(invoices -> table(invoices, period.to(), limit));
  }

  private ReportTable table(List<OpenInvoice> invoices, LocalDate day, int limit) {
    Lines lines = new Lines();
    invoices.stream().limit(limit).forEach(invoice -> line(lines, invoice, day));
    BigDecimal open = Lines.sum(invoices.stream().map(OpenInvoice::open));
    lines.add(Weight.TOTAL, 0, Optional.empty(), TEXTS.get("aged.total"), "", "", "", "", open);
    lines.remarkIfCut(invoices.size() > limit, limit);
    String name = invoices.stream().findFirst().map(OpenInvoice::customerName).orElse(customer);
    return lines.table(
        TEXTS.get("invoices.title", name),
        TEXTS.get("period.day", Lines.date(day)),
        List.of(
            Lines.words(TEXTS.get("invoices.number")),
            Lines.date(TEXTS.get("invoices.issued")),
            Lines.date(TEXTS.get("invoices.due")),
            Lines.words(TEXTS.get("invoices.overdue")),
            Lines.money(TEXTS.get("invoices.gross")),
            Lines.money(TEXTS.get("invoices.open"))));
  }

  private static void line(Lines lines, OpenInvoice invoice, LocalDate day) {
    long overdue = ChronoUnit.DAYS.between(invoice.due(), day);
    lines.add(
        Weight.DETAIL,
        0,
        Optional.empty(),
        invoice.number(),
        invoice.issued(),
        invoice.due(),
        overdue > 0 ? TEXTS.get("invoices.days", overdue) : "",
        invoice.gross(),
        invoice.open());
  }
}
