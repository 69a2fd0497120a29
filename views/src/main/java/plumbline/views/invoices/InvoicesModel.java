package plumbline.views.invoices;

import java.util.List;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.finance.invoice.InvoiceFilter;
import plumbline.domain.finance.invoice.InvoiceSummary;
import plumbline.domain.finance.invoice.Invoices;
import plumbline.views.field.DateShortcuts;
import plumbline.views.task.WorkRunner;
import plumbline.views.widget.FilterQuery;
import plumbline.views.widget.Page;
import plumbline.views.widget.PageQuery;
import plumbline.views.widget.PagedRows;

/** The list of invoices: pages by key, newest first; a wrong filter changes nothing but says so. */
final class InvoicesModel {
  private static final int COUNT_BOUND = 50_000;

  private final Invoices invoices;
  private final DateShortcuts dates;
  private final PagedRows<InvoiceSummary> rows;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  InvoicesModel(Invoices invoices, WorkRunner runner, DateShortcuts dates) {
    this.invoices = invoices;
    this.dates = dates;
    rows = new PagedRows<>(this::page, runner);
  }

  PagedRows<InvoiceSummary> rows() {
    return rows;
  }

  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  void filter(FilterQuery query) {
    List<String> refusals = InvoiceListFilter.of(query, dates).refusals();
    refusal.set(String.join(" ", refusals));
    if (refusals.isEmpty()) {
      rows.filter(query);
    }
  }

  void refresh() {
    rows.refresh();
  }

  private Page<InvoiceSummary> page(PageQuery<InvoiceSummary> query) throws Exception {
    InvoiceFilter filter = InvoiceListFilter.of(query.filter(), dates).filter();
    InvoiceSummary.Position after = query.after().map(InvoiceSummary::position).orElse(null);
    List<InvoiceSummary> page = invoices.page(filter, after, query.limit());
    OptionalLong about =
        after == null ? OptionalLong.of(invoices.count(filter, COUNT_BOUND)) : OptionalLong.empty();
    return new Page<>(page, page.size() == query.limit(), about);
  }
}
