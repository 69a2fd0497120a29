package plumbline.views.purchase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.logistics.purchase.Purchase;
import plumbline.domain.logistics.purchase.PurchaseState;
import plumbline.views.dialog.Question;
import plumbline.views.receiving.ReceiveOrderLink;
import plumbline.views.scan.ScanSound;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the screens about purchase orders and keeps what is not ordered yet between tabs. */
public final class PurchaseScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(PurchaseScreens.class);

  private final PurchaseServices services;
  private final Workbench bench;
  private final ScanSound sound;
  private final Supplier<UUID> ids;
  private final ObservableList<DraftModel> drafts = FXCollections.observableArrayList();
  private @Nullable PurchasesModel list;

  /** Purchase orders take their ids from the supplier. */
  public PurchaseScreens(
      PurchaseServices services, Workbench bench, ScanSound sound, Supplier<UUID> ids) {
    this.services = services;
    this.bench = bench;
    this.sound = sound;
    this.ids = ids;
  }

  /** Where the screens can be entered. */
  public List<Place> places() {
    return List.of(
        new Place(
            new PurchaseLink.All(),
            TEXTS.get("list.tab"),
            Feather.CLIPBOARD,
            TEXTS.get("place.words")));
  }

  /** What is proposed becomes orders to type on, one for each supplier it came from last. */
  public ProposedOrders proposed() {
    return new ProposedOrders(services, bench, this::begin);
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    if (!(link instanceof PurchaseLink ours)) {
      return Optional.empty();
    }
    return switch (ours) {
      case PurchaseLink.All _ -> Optional.of(all(navigator));
      case PurchaseLink.One one -> Optional.of(one(one, navigator));
      case PurchaseLink.Draft(UUID id) ->
          drafts.stream()
              .filter(draft -> draft.id().equals(id))
              .findFirst()
              .map(draft -> draft(draft, navigator));
    };
  }

  private Screen all(Navigator navigator) {
    PurchasesModel model = new PurchasesModel(services.purchases(), bench);
    list = model;
    PurchasesView view =
        new PurchasesView(
            model,
            drafts,
            bench.clock(),
            new PurchasesView.Openings(
                row -> navigator.open(new PurchaseLink.One(row.order().id(), row.order().number())),
                row -> receive(row, navigator),
                () -> begin(navigator),
                () ->
                    List.copyOf(drafts)
                        .forEach(draft -> navigator.open(new PurchaseLink.Draft(draft.id())))));
    model.refresh();
    return new PurchaseTab(
        words(TEXTS.get("list.tab")),
        Feather.CLIPBOARD,
        view,
        PurchasesView.keys(),
        new PurchaseTab.Answers(view::focusTable, model::refresh, view::focusFilter, () -> false));
  }

  private Screen one(PurchaseLink.One link, Navigator navigator) {
    PurchaseModel model = new PurchaseModel(services, bench, link.id());
    model.setOnChanged(this::refreshList);
    PurchaseView view =
        new PurchaseView(model, bench.clock(), details -> receive(details.purchase(), navigator));
    model.read();
    return new PurchaseTab(
        words(link.number()),
        Feather.FILE_TEXT,
        view,
        PurchaseView.keys(),
        new PurchaseTab.Answers(
            view::focusFirst,
            model::read,
            view::focusFirst,
            () -> view.back() || replace(link, new PurchaseLink.All(), navigator)));
  }

  private Screen draft(DraftModel model, Navigator navigator) {
    DraftView view = new DraftView(model, sound, () -> discard(model, navigator));
    model.refresh();
    model
        .stateProperty()
        .subscribe(
            state -> {
              if (state instanceof DraftState.Ordered(UUID id, String number)) {
                ordered(model, new PurchaseLink.One(id, number), navigator);
              }
            });
    return new PurchaseTab(
        model
            .supplierProperty()
            .map(
                name ->
                    name.isBlank()
                        ? TEXTS.get("draft.title")
                        : TEXTS.get("draft.tab", name.strip())),
        Feather.EDIT,
        view,
        DraftView.keys(),
        new PurchaseTab.Answers(view::focusFirst, model::refresh, view::focusFirst, view::back));
  }

  private void ordered(DraftModel model, PurchaseLink.One order, Navigator navigator) {
    if (drafts.remove(model)) {
      bench.dialogs().notice(TEXTS.get("draft.ordered", order.number()));
      navigator.close(new PurchaseLink.Draft(model.id()));
      navigator.open(order);
      refreshList();
    }
  }

  private DraftModel begin(Navigator navigator) {
    DraftModel draft = new DraftModel(services, bench, ids.get());
    drafts.add(draft);
    navigator.open(new PurchaseLink.Draft(draft.id()));
    return draft;
  }

  private void discard(DraftModel model, Navigator navigator) {
    Runnable away =
        () -> {
          if (model.stateProperty().get() instanceof DraftState.Typing && drafts.remove(model)) {
            navigator.close(new PurchaseLink.Draft(model.id()));
          }
        };
    if (model.isBegun()) {
      bench
          .dialogs()
          .confirm(
              new Question(
                  TEXTS.get("discard.title"),
                  TEXTS.get("discard.detail"),
                  TEXTS.get("discard.verb")),
              away);
    } else {
      away.run();
    }
  }

  private void receive(Purchase purchase, Navigator navigator) {
    if (!services.receives()) {
      bench.dialogs().notice(TEXTS.get("receive.notYours"));
    } else if (purchase.state() != PurchaseState.OPEN) {
      bench.dialogs().notice(TEXTS.get("receive.notOpen", purchase.order().number()));
    } else {
      navigator.open(new ReceiveOrderLink(purchase.order(), purchase.warehouse()));
    }
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

  private static ObservableValue<String> words(String words) {
    return new ReadOnlyStringWrapper(words).getReadOnlyProperty();
  }
}
