package plumbline.views.payments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.payment.PaymentSummary;
import plumbline.domain.finance.payment.SettledDocument;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.ReasonField;
import plumbline.views.widget.StatePane;
import plumbline.views.widget.WideColumn;

/** A booked payment, read-only, with what it settles. */
final class BookedView extends VBox {
  private static final Texts TEXTS = Texts.of(BookedView.class);

  private final BookedModel model;
  private final LocalDate today;
  private final Moments moments;
  private final Consumer<PaymentSummary> onEntry;
  private final Consumer<String> onStatement;
  private final Label title = new Label();
  private final Label total = new Label();
  private final Label about = new Label();
  private final TableView<SettledDocument> settled = new TableView<>();
  private final VBox asking = new VBox();
  private final StatePane states;
  private final ListFocus focus;

  BookedView(
      BookedModel model,
      Clock clock,
      Consumer<PaymentSummary> onEntry,
      Consumer<String> onStatement) {
    super(12);
    this.model = model;
    this.onEntry = onEntry;
    this.onStatement = onStatement;
    today = LocalDate.now(clock);
    moments = Moments.ofProgram(clock);
    PaymentStyle.dress(this);
    title.getStyleClass().add("text-title");
    total.getStyleClass().add("text-title");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox top = new HBox(16, title, middle, total);
    top.setAlignment(Pos.BASELINE_LEFT);
    settled.setPlaceholder(new Label(TEXTS.get("booked.settlesNothing")));
    settled
        .getColumns()
        .setAll(
            List.of(
                Columns.text("", TEXTS.get("column.document"), 240, row -> row.number().toString()),
                Columns.money("", TEXTS.get("column.settled"), 168, SettledDocument::amount)));
    settled.getColumns().forEach(column -> column.setSortable(false));
    WideColumn.of(settled, settled.getColumns().getFirst());
    VBox.setVgrow(settled, Priority.ALWAYS);
    asking.getStyleClass().add("reason-pane");
    asking.managedProperty().bind(asking.visibleProperty());
    asking.setVisible(false);
    asking.setMinHeight(USE_PREF_SIZE);
    VBox content = new VBox(12, top, about, settled, asking);
    states = new StatePane(content, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    getChildren().addAll(new PaymentBanner(model.refusalProperty()), states, new KeyHints(keys()));
    focus = ListFocus.keep(this, content, settled);
    model.readingProperty().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Ctrl+L", TEXTS.get("keys.ledger")),
        new KeyHint("Ctrl+O", TEXTS.get("keys.rest")),
        new KeyHint("Ctrl+R", TEXTS.get("keys.takeBack")),
        new KeyHint("Ctrl+T", TEXTS.get("keys.statement")),
        new KeyHint("Esc", TEXTS.get("keys.back")));
  }

  void focusFirst() {
    focus.request();
  }

  private void show(BookedModel.Reading reading) {
    switch (reading) {
      case BookedModel.Reading.Underway _ -> states.showLoading();
      case BookedModel.Reading.Missing _ -> states.showEmpty(TEXTS.get("booked.missing"));
      case BookedModel.Reading.Failed(var failure) ->
          states.showFailed(TEXTS.get("booked.failed"), failure, model::read);
      case BookedModel.Reading.Shown(PaymentSummary payment, var documents) -> {
        title.setText(payment.number() + "  " + payment.counterparty().name());
        Amounts amounts = Amounts.ofProgram();
        total.setText(amounts.money(PaymentsView.signed(payment)));
        about.setText(
            TEXTS.get(
                payment.isCancelled() ? "booked.takenBack" : "booked.about",
                moments.date(payment.paidOn()),
                payment.booking().bankAccount(),
                payment.booking().contraAccount(),
                payment.reference(),
                amounts.money(payment.unallocated()),
                payment.booking().person()));
        settled.getItems().setAll(documents);
        settled.getSelectionModel().selectFirst();
        states.showContent();
      }
    }
  }

  private void key(KeyEvent key) {
    if (!key.isShortcutDown()
        || !(model.readingProperty().get()
            instanceof BookedModel.Reading.Shown(PaymentSummary payment, var documents))) {
      return;
    }
    switch (key.getCode()) {
      case L -> onEntry.accept(payment);
      case O -> model.allocateRest();
      case R -> ask();
      case T -> Optional.ofNullable(payment.counterparty().customer()).ifPresent(onStatement);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void ask() {
    ReasonField reason = new ReasonField(TEXTS.get("booked.why"));
    reason.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            reason.require().ifPresent(this::answered);
          } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            closeAsking();
          }
        });
    asking.getChildren().setAll(reason);
    asking.setVisible(true);
    reason.focusField();
  }

  private void answered(String why) {
    closeAsking();
    model.takeBack(today, why);
  }

  private void closeAsking() {
    asking.setVisible(false);
    asking.getChildren().clear();
    settled.requestFocus();
  }
}
