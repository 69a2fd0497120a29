package plumbline.views.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.domain.finance.invoice.InvoiceFilter;
import plumbline.domain.finance.invoice.InvoiceKind;
import plumbline.views.field.DateShortcuts;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterQuery;

/** The list's filter: free text, {@code kind:}, {@code from:} and {@code to:} a date. */
record InvoiceListFilter(InvoiceFilter filter, List<String> refusals) {
  static final Set<String> FIELDS = Set.of("kind", "from", "to");

  private static final Texts TEXTS = Texts.of(InvoiceListFilter.class);

  InvoiceListFilter {
    refusals = List.copyOf(refusals);
  }

  static InvoiceListFilter of(FilterQuery query, DateShortcuts dates) {
    List<String> refusals = new ArrayList<>();
    Optional<InvoiceKind> kind = query.value("kind").flatMap(InvoiceListFilter::kind);
    if (kind.isEmpty()) {
      query.value("kind").ifPresent(typed -> refusals.add(TEXTS.get("filter.noKind", typed)));
    }
    Optional<LocalDate> from = date("from", query, dates, refusals);
    Optional<LocalDate> to = date("to", query, dates, refusals);
    return new InvoiceListFilter(
        new InvoiceFilter(query.text(), kind.orElse(null), from.orElse(null), to.orElse(null)),
        refusals);
  }

  private static Optional<InvoiceKind> kind(String typed) {
    return switch (typed) {
      case "invoice" -> Optional.of(InvoiceKind.INVOICE);
      case "credit" -> Optional.of(InvoiceKind.CREDIT_NOTE);
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> date(
      String field, FilterQuery query, DateShortcuts dates, List<String> refusals) {
    Optional<LocalDate> date = query.value(field).flatMap(dates::read);
    if (date.isEmpty()) {
      query.value(field).ifPresent(typed -> refusals.add(TEXTS.get("filter.noDate", field, typed)));
    }
    return date;
  }
}
