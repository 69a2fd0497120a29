package plumbline.views.reorder;

import java.util.List;
import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.reorder.ReorderRow;
import plumbline.views.shell.Navigator;

/** Makes purchase orders of what is proposed; where they are typed on is up to it. */
@FunctionalInterface
public interface ProposalOrders {
  /** A product and how much of it to order. */
  record Wanted(ReorderRow row, java.math.BigDecimal quantity) {}

  void order(Warehouse warehouse, List<Wanted> wanted, Navigator navigator);
}
