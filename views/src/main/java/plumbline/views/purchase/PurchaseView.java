package plumbline.views.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.purchase.Purchase;
import plumbline.domain.logistics.purchase.PurchaseDetails;
import plumbline.domain.logistics.purchase.PurchaseState;
import plumbline.domain.logistics.receiving.PurchaseLine;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.ReasonField;
import plumbline.views.widget.StatePane;

/** One purchase order: its lines with ordered, received and rest, and what came for it. */
final class PurchaseView extends VBox {
  private static final Texts TEXTS = Texts.of(PurchaseView.class);

  private final PurchaseModel model;
  private final Clock clock;
  private final Consumer<PurchaseDetails> onReceive;
  private final Label title = new Label();
  private final Label about = new Label();
  private final Label refusal = new Label();
  private final TableView<PurchaseLine> lines = PurchaseTables.lines();
  private final TableView<PurchaseDetails.Delivery> deliveries;
  private final ReasonField why = new ReasonField(TEXTS.get("close.why"));
  private final VBox asking = new VBox(8, why);
  private final StatePane states;
  private final ListFocus focus;

  PurchaseView(PurchaseModel model, Clock clock, Consumer<PurchaseDetails> onReceive) {
    super(8);
    this.model = model;
    this.clock = clock;
    this.onReceive = onReceive;
    PurchaseStyle.dress(this);
    deliveries = PurchaseTables.deliveries(clock);
    title.getStyleClass().add("text-title");
    about.getStyleClass().add("purchase-about");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    refusal.getStyleClass().add("field-message");
    refusal.setWrapText(true);
    refusal.textProperty().bind(model.refusalProperty());
    refusal.managedProperty().bind(model.refusalProperty().isNotEmpty());
    asking.getStyleClass().add("purchase-asking");
    asking.managedProperty().bind(asking.visibleProperty());
    asking.setVisible(false);
    asking.setMinHeight(USE_PREF_SIZE);
    Label came = new Label(TEXTS.get("one.came"));
    came.getStyleClass().add("text-strong");
    deliveries.setPrefHeight(160);
    deliveries.setMinHeight(120);
    VBox.setVgrow(lines, Priority.ALWAYS);
    VBox content = new VBox(8, title, about, refusal, asking, lines, came, deliveries);
    states = new StatePane(content, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    focus = ListFocus.keep(this, content, lines);
    getChildren().addAll(states, new KeyHints(keys()));
    model.stateProperty().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("R", TEXTS.get("keys.receive")),
        new KeyHint("C", TEXTS.get("keys.close")),
        new KeyHint("F5", TEXTS.get("keys.refresh")),
        new KeyHint("Esc", TEXTS.get("keys.back")));
  }

  void focusFirst() {
    focus.request();
  }

  boolean back() {
    boolean asked = asking.isVisible();
    asking.setVisible(false);
    if (asked) {
      focus.request();
    }
    return asked;
  }

  private void show(PurchaseModel.State state) {
    switch (state) {
      case PurchaseModel.State.Reading _ -> states.showLoading();
      case PurchaseModel.State.Missing _ -> states.showEmpty(TEXTS.get("one.missing"));
      case PurchaseModel.State.Failed(var failure) ->
          states.showFailed(TEXTS.get("one.failed"), failure, model::read);
      case PurchaseModel.State.Shown(PurchaseDetails details) -> {
        show(details);
        states.showContent();
      }
    }
  }

  private void show(PurchaseDetails details) {
    Purchase purchase = details.purchase();
    Moments moments = Moments.ofProgram(clock);
    LocalDate today = LocalDate.now(clock);
    title.setText(TEXTS.get("one.title", purchase.order().number(), purchase.order().supplier()));
    PurchaseWords.meaning(purchase, today).mark(about);
    String words =
        TEXTS.get(
            "one.about",
            PurchaseWords.state(purchase, today),
            purchase.warehouse().name(),
            moments.date(purchase.order().expectedOn()),
            PurchaseWords.share(purchase.order().share(), Amounts.ofProgram()),
            purchase.ordered().by(),
            moments.moment(purchase.ordered().at()));
    about.setText(
        purchase.state() == PurchaseState.CLOSED
            ? words + " · " + TEXTS.get("one.because", purchase.ordered().closeReason())
            : words);
    lines.getItems().setAll(details.lines());
    deliveries.getItems().setAll(details.deliveries());
    if (lines.getSelectionModel().isEmpty()) {
      lines.getSelectionModel().selectFirst();
    }
  }

  private void pressed(KeyEvent key) {
    if (asking.isVisible()) {
      answer(key);
    } else if (!key.isShortcutDown() && !key.isAltDown() && key.getCode() == KeyCode.R) {
      key.consume();
      model.open().ifPresent(onReceive);
    } else if (!key.isShortcutDown() && !key.isAltDown() && key.getCode() == KeyCode.C) {
      key.consume();
      if (model.open().isPresent()) {
        why.textProperty().set("");
        asking.setVisible(true);
        why.focusField();
      }
    }
  }

  private void answer(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      Optional<String> given = why.require();
      given.ifPresent(
          reason -> {
            asking.setVisible(false);
            focus.request();
            model.close(reason);
          });
    }
  }
}
