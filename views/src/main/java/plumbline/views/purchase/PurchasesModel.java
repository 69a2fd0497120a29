package plumbline.views.purchase;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.logistics.purchase.Purchase;
import plumbline.domain.logistics.purchase.PurchaseFilter;
import plumbline.domain.logistics.purchase.Purchases;
import plumbline.views.shell.Workbench;
import plumbline.views.widget.FilterQuery;
import plumbline.views.widget.Page;
import plumbline.views.widget.PageQuery;
import plumbline.views.widget.PagedRows;

/** The list of purchase orders: what is waited for as it is expected, then what is over. */
final class PurchasesModel {
  private static final int COUNT_BOUND = 50_000;

  private final Purchases purchases;
  private final Workbench bench;
  private final PagedRows<Purchase> rows;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  PurchasesModel(Purchases purchases, Workbench bench) {
    this.purchases = purchases;
    this.bench = bench;
    rows = new PagedRows<>(this::page, bench.runner());
  }

  PagedRows<Purchase> rows() {
    return rows;
  }

  /** What is wrong with the filter. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  LocalDate today() {
    return LocalDate.now(bench.clock());
  }

  void filter(FilterQuery query) {
    List<String> refusals = PurchaseListFilter.of(query, today()).refusals();
    refusal.set(String.join(" ", refusals));
    if (refusals.isEmpty()) {
      rows.filter(query);
    }
  }

  void refresh() {
    rows.refresh();
  }

  private Page<Purchase> page(PageQuery<Purchase> query) throws Exception {
    PurchaseFilter filter = PurchaseListFilter.of(query.filter(), today()).filter();
    Purchase.Position after = query.after().map(Purchase::position).orElse(null);
    List<Purchase> page = purchases.page(filter, after, query.limit());
    OptionalLong about =
        after == null
            ? OptionalLong.of(purchases.count(filter, COUNT_BOUND))
            : OptionalLong.empty();
    return new Page<>(page, page.size() == query.limit(), about);
  }
}
