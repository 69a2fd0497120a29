package plumbline.views.orders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.scan.ScanSound;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the screens about orders. */
public final class OrderScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(OrderScreens.class);

  private final OrderServices services;
  private final Workbench bench;
  private final ScanSound sound;
  private final Supplier<UUID> ids;
  private @Nullable OrdersModel list;

  /** Picking lists and returns take their ids from the supplier. */
  public OrderScreens(
      OrderServices services, Workbench bench, ScanSound sound, Supplier<UUID> ids) {
    this.services = services;
    this.bench = bench;
    this.sound = sound;
    this.ids = ids;
  }

  public List<Place> places() {
    return List.of(
        new Place(
            new OrderLink.All(),
            TEXTS.get("list.tab"),
            Feather.SHOPPING_CART,
            TEXTS.get("place.words")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    if (!(link instanceof OrderLink ours)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (ours) {
          case OrderLink.All _ -> all(navigator);
          case OrderLink.One one -> one(one, navigator);
          case OrderLink.Picking picking -> picking(picking, navigator);
          case OrderLink.Returning returning -> returning(returning, navigator);
        });
  }

  private Screen all(Navigator navigator) {
    OrdersModel model = new OrdersModel(services, bench);
    list = model;
    OrdersView view =
        new OrdersView(
            model,
            bench.clock(),
            new OrdersView.Openings(
                row -> navigator.open(new OrderLink.One(row.number())),
                row -> navigator.open(new OrderLink.Picking(row.number()))));
    model.refresh();
    return new OrderTab(
        TEXTS.get("list.tab"),
        Feather.SHOPPING_CART,
        view,
        OrdersView.keys(services.works()),
        new OrderTab.Answers(
            view::focusTable, model::refresh, view::focusFilter, () -> false, () -> list = null));
  }

  private Screen one(OrderLink.One link, Navigator navigator) {
    OrderModel model = new OrderModel(services, bench, link.number());
    model.setOnChanged(this::refreshList);
    OrderView view =
        new OrderView(
            model,
            bench.clock(),
            new OrderView.Openings(
                () -> replace(link, new OrderLink.Picking(link.number()), navigator),
                () -> replace(link, new OrderLink.Returning(link.number()), navigator)));
    model.read();
    return new OrderTab(
        link.number(),
        Feather.FILE_TEXT,
        view,
        OrderView.keys(services.works()),
        new OrderTab.Answers(
            view::focusFirst,
            model::read,
            view::focusFirst,
            () -> view.back() || replace(link, new OrderLink.All(), navigator),
            model::forget));
  }

  private Screen picking(OrderLink.Picking link, Navigator navigator) {
    PickingModel model = new PickingModel(services, bench, ids, link.number());
    model.setOnChanged(this::refreshList);
    PickingView view = new PickingView(model, bench.clock(), sound);
    model.begin();
    return new OrderTab(
        TEXTS.get("pick.tab", link.number()),
        Feather.CHECK_SQUARE,
        view,
        PickingView.keys(),
        new OrderTab.Answers(
            view::focusScan,
            model::refresh,
            view::focusScan,
            () -> replace(link, new OrderLink.One(link.number()), navigator),
            () -> {}));
  }

  private Screen returning(OrderLink.Returning link, Navigator navigator) {
    ReturnModel model = new ReturnModel(services, bench, ids, link.number());
    model.setOnBooked(
        () -> {
          refreshList();
          replace(link, new OrderLink.One(link.number()), navigator);
        });
    ReturnView view = new ReturnView(model, bench.clock());
    model.read();
    return new OrderTab(
        TEXTS.get("return.tab", link.number()),
        Feather.CORNER_UP_LEFT,
        view,
        ReturnView.keys(),
        new OrderTab.Answers(
            view::focusFirst,
            model::read,
            view::focusFirst,
            () -> replace(link, new OrderLink.One(link.number()), navigator),
            () -> {}));
  }

  private static boolean replace(Link from, Link to, Navigator navigator) {
    navigator.close(from);
    navigator.open(to);
    return true;
  }

  private void refreshList() {
    if (list != null) {
      list.refresh();
    }
  }
}
