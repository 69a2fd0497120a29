package plumbline.views.reorder;

import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.logistics.Stock;
import plumbline.domain.logistics.reorder.Reorder;
import plumbline.views.reports.ReportExport;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the reorder list and keeps quantities typed into it between tabs. */
public final class ReorderScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(ReorderScreens.class);

  private final Workbench bench;
  private final ReorderModel model;
  private final OrderExport export;
  private final ProposalOrders orders;

  public ReorderScreens(
      Reorder reorder, Stock stock, Workbench bench, ReportExport export, ProposalOrders orders) {
    this.bench = bench;
    this.orders = orders;
    model = new ReorderModel(reorder, stock, bench.runner(), bench.clock());
    this.export = new OrderExport(model, export, bench.runner(), bench.dialogs());
  }

  /** Where the screen can be entered. */
  public List<Place> places() {
    return List.of(
        new Place(
            new ReorderLink(),
            TEXTS.get("reorder.title"),
            Feather.SHOPPING_CART,
            TEXTS.get("place.words")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return link instanceof ReorderLink
        ? Optional.of(
            new ReorderScreen(model, export, bench.clock(), selected -> order(selected, navigator)))
        : Optional.empty();
  }

  private void order(List<Proposal> selected, Navigator navigator) {
    List<ProposalOrders.Wanted> wanted =
        selected.stream()
            .filter(row -> row.quantity().signum() > 0)
            .map(row -> new ProposalOrders.Wanted(row.row(), row.quantity()))
            .toList();
    if (wanted.isEmpty()) {
      bench.dialogs().notice(TEXTS.get("order.none"));
    } else {
      model.shownWarehouse().ifPresent(place -> orders.order(place, wanted, navigator));
    }
  }
}
