package plumbline.views.purchase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import plumbline.domain.logistics.Product;
import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.reorder.ReorderRow;
import plumbline.views.reorder.ProposalOrders;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Workbench;
import plumbline.views.tally.TallyLine;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/**
 * Begins a purchase order for each supplier the products were ordered from last; those nobody
 * ordered yet stand together in one, whose supplier is asked for.
 */
public final class ProposedOrders implements ProposalOrders {
  private static final Texts TEXTS = Texts.of(ProposedOrders.class);

  private final PurchaseServices services;
  private final Workbench bench;
  private final Function<Navigator, DraftModel> begin;

  ProposedOrders(
      PurchaseServices services, Workbench bench, Function<Navigator, DraftModel> begin) {
    this.services = services;
    this.bench = bench;
    this.begin = begin;
  }

  @Override
  public void order(Warehouse warehouse, List<Wanted> wanted, Navigator navigator) {
    List<Long> products = wanted.stream().map(one -> one.row().productId()).toList();
    bench
        .runner()
        .run(
            Work.of(() -> services.purchases().lastSuppliers(products))
                .named(TEXTS.get("work.suppliers"))
                .onSuccess(suppliers -> begin(warehouse, wanted, suppliers, navigator))
                .onFailure(failure -> begin(warehouse, wanted, Map.of(), navigator)));
  }

  private void begin(
      Warehouse warehouse, List<Wanted> wanted, Map<Long, String> last, Navigator navigator) {
    Map<String, List<TallyLine>> bySupplier = new LinkedHashMap<>();
    for (Wanted one : wanted) {
      bySupplier
          .computeIfAbsent(last.getOrDefault(one.row().productId(), ""), name -> new ArrayList<>())
          .add(line(one));
    }
    bySupplier.forEach(
        (supplier, lines) -> begin.apply(navigator).propose(supplier, warehouse, lines));
  }

  private static TallyLine line(Wanted wanted) {
    ReorderRow row = wanted.row();
    Product product = new Product(row.productId(), row.sku(), null, row.name(), row.unit());
    return new TallyLine(product, BigDecimal.ZERO, wanted.quantity());
  }
}
