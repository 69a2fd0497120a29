package plumbline.views.orders;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.order.CustomerOrder;
import plumbline.domain.logistics.order.OrderProgress;
import plumbline.domain.logistics.order.OrderStep;
import plumbline.domain.logistics.order.OrderSummary;
import plumbline.domain.logistics.order.Shipment;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;

/** One order: its lines with how far each is, its deliveries and history; acts by single keys. */
final class OrderView extends VBox {
  private static final Texts TEXTS = Texts.of(OrderView.class);

  /** The screens an order is worked on in. */
  record Openings(Runnable picking, Runnable returning) {}

  private final OrderModel model;
  private final Openings openings;
  private final Moments moments;
  private final StatePane states;
  private final Label title = new Label();
  private final Label state = new Label();
  private final Label total = new Label();
  private final Label about = new Label();
  private final WhyPane why = new WhyPane();
  private final TableView<OrderProgress> lines = OrderTables.lines();
  private final TableView<Shipment> shipments;
  private final TableView<OrderStep> history;
  private final ListFocus focus;

  OrderView(OrderModel model, Clock clock, Openings openings) {
    super(8);
    this.model = model;
    this.openings = openings;
    moments = Moments.ofProgram(clock);
    shipments = OrderTables.shipments(clock);
    history = OrderTables.history(clock);
    OrderStyle.dress(this);
    title.getStyleClass().add("text-title");
    state.getStyleClass().add("text-strong");
    total.getStyleClass().add("text-title");
    about.getStyleClass().add("text-muted");
    about.setWrapText(true);
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox top = new HBox(16, title, state, middle, total);
    top.setAlignment(Pos.BASELINE_LEFT);
    SplitPane below = new SplitPane(shipments, history);
    below.setDividerPositions(0.45);
    below.setPrefHeight(200);
    below.setMinHeight(140);
    VBox.setVgrow(lines, Priority.ALWAYS);
    VBox content = new VBox(8, top, about, why, lines, below);
    states = new StatePane(content, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    OrderBanner banner = new OrderBanner();
    model.refusalProperty().subscribe(words -> banner.say(words, Meaning.RED));
    getChildren().addAll(banner, states, new KeyHints(keys(model.works())));
    focus = ListFocus.keep(this, content, lines);
    model.readingProperty().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys(boolean works) {
    List<KeyHint> keys = new ArrayList<>();
    if (works) {
      keys.add(new KeyHint("A", TEXTS.get("keys.accept")));
      keys.add(new KeyHint("R", TEXTS.get("keys.reserve")));
      keys.add(new KeyHint("P", TEXTS.get("keys.pick")));
      keys.add(new KeyHint("C", TEXTS.get("keys.cancelRest")));
      keys.add(new KeyHint("X", TEXTS.get("keys.cancelOrder")));
      keys.add(new KeyHint("B", TEXTS.get("keys.takeBack")));
    }
    keys.add(new KeyHint("L", TEXTS.get("keys.pickingList")));
    keys.add(new KeyHint("D", TEXTS.get("keys.deliveryNote")));
    keys.add(new KeyHint("Esc", TEXTS.get("keys.back")));
    return keys;
  }

  void focusFirst() {
    focus.request();
    if (lines.getSelectionModel().isEmpty()) {
      lines.getSelectionModel().selectFirst();
    }
  }

  /** Leaves the question, if one is open. */
  boolean back() {
    boolean asked = why.leave();
    if (asked) {
      focus.request();
    }
    return asked;
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown() || ListFocus.isIn(why)) {
      return;
    }
    act(key.getCode())
        .ifPresent(
            act -> {
              key.consume();
              act.run();
            });
  }

  private Optional<Runnable> act(KeyCode key) {
    Optional<Runnable> reading =
        switch (key) {
          case L -> Optional.of(model::savePickingList);
          case D -> Optional.of(model::saveDeliveryNote);
          default -> Optional.empty();
        };
    return model.works() ? reading.or(() -> work(key)) : reading;
  }

  private Optional<Runnable> work(KeyCode key) {
    return switch (key) {
      case A -> Optional.of(model::accept);
      case R -> Optional.of(model::reserve);
      case P -> Optional.of(openings.picking());
      case B -> Optional.of(openings.returning());
      case C -> Optional.of(() -> ask(TEXTS.get("why.rest"), reason -> model.cancelRest(reason)));
      case X -> Optional.of(() -> ask(TEXTS.get("why.order"), reason -> model.cancelOrder(reason)));
      default -> Optional.empty();
    };
  }

  private void ask(String question, java.util.function.Consumer<String> act) {
    why.ask(
        question,
        reason -> {
          focus.request();
          act.accept(reason);
        });
  }

  private void show(OrderReading reading) {
    switch (reading) {
      case OrderReading.Underway _ -> states.showLoading();
      case OrderReading.Shown(CustomerOrder order) -> {
        fill(order);
        states.showContent();
      }
      case OrderReading.Missing _ -> states.showEmpty(TEXTS.get("order.missing"));
      case OrderReading.Failed(var failure) ->
          states.showFailed(TEXTS.get("order.failed"), failure, model::read);
    }
  }

  private void fill(CustomerOrder order) {
    OrderSummary summary = order.summary();
    title.setText(summary.number());
    title.setMinWidth(USE_PREF_SIZE);
    state.setText(OrderColumns.stateWord(summary.state()));
    state.setMinWidth(USE_PREF_SIZE);
    OrderColumns.meaning(summary.state()).mark(state);
    total.setText(Amounts.ofProgram().money(summary.total()));
    total.setMinWidth(USE_PREF_SIZE);
    about.setText(
        TEXTS.get(
            order.address().isBlank() ? "order.about.noAddress" : "order.about",
            summary.customerNumber(),
            summary.customerName(),
            order.address(),
            moments.moment(summary.placedAt())));
    int selected = Math.max(0, lines.getSelectionModel().getSelectedIndex());
    lines.getItems().setAll(order.lines());
    lines.getSelectionModel().select(selected);
    shipments.getItems().setAll(order.shipments());
    history.getItems().setAll(order.history());
  }
}
