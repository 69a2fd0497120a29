package plumbline.views.payments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.bank.BankLine;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.ReasonField;
import plumbline.views.widget.StatePane;
import plumbline.views.widget.WideColumn;

/** Bank lines to book, each with what it probably pays. */
final class BankLinesView extends VBox {
  private static final Texts TEXTS = Texts.of(BankLinesView.class);

  private final BankLinesModel model;
  private final StatementImport importing;
  private final TableView<BankRow> table = new TableView<>();
  private final StatePane states;
  private final VBox asking = new VBox();
  private final Label counted = new Label();
  private final ListFocus focus;
  private int cursor;

  BankLinesView(
      BankLinesModel model,
      StatementImport importing,
      Clock clock,
      Consumer<BankRow> onOpen,
      Consumer<BankRow> onAccount) {
    super(8);
    this.model = model;
    this.importing = importing;
    PaymentStyle.dress(this);
    table.setItems(model.rows());
    table.setPlaceholder(new Label(""));
    table.getColumns().setAll(columns(Moments.ofProgram(clock)));
    WideColumn.of(table, table.getColumns().get(3));
    states = new StatePane(table, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    asking.getStyleClass().add("reason-pane");
    asking.managedProperty().bind(asking.visibleProperty());
    asking.setVisible(false);
    asking.setMinHeight(USE_PREF_SIZE);
    Label whole = new Label();
    whole.getStyleClass().add("text-muted");
    whole.setWrapText(true);
    whole.setMinHeight(USE_PREF_SIZE);
    whole
        .textProperty()
        .bind(
            table.getSelectionModel().selectedItemProperty().map(BankLinesView::whole).orElse(""));
    counted.getStyleClass().add("text-muted");
    getChildren()
        .addAll(
            new PaymentBanner(importing.refusalProperty()),
            states,
            whole,
            asking,
            counted,
            new KeyHints(keys()));
    focus = ListFocus.keep(this, table, table);
    model.stateProperty().subscribe(this::show);
    table.getSelectionModel().selectedIndexProperty().subscribe(this::moved);
    model.rows().subscribe(this::changed);
    table.addEventFilter(KeyEvent.KEY_PRESSED, key -> key(key, onOpen, onAccount));
    addEventHandler(KeyEvent.KEY_PRESSED, this::bring);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.openLine")),
        new KeyHint("O", TEXTS.get("keys.toAccount")),
        new KeyHint("B", TEXTS.get("keys.bookSure")),
        new KeyHint("A", TEXTS.get("keys.setAside")),
        new KeyHint("I", TEXTS.get("keys.import")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  void focusTable() {
    focus.request();
    selectSome();
  }

  private void selectSome() {
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private static List<TableColumn<BankRow, ?>> columns(Moments moments) {
    List<TableColumn<BankRow, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("column.date"), 116, row -> moments.date(day(row))),
            Columns.text("", TEXTS.get("column.payer"), 184, row -> row.line().counterpartyName()),
            Columns.money("", TEXTS.get("column.amount"), 152, row -> row.line().amount()),
            Columns.text("", TEXTS.get("column.proposal"), 320, BankLinesView::words),
            Columns.text("", TEXTS.get("column.reference"), 144, row -> row.line().reference()));
    columns.forEach(column -> column.setSortable(false));
    columns.forEach(column -> column.setReorderable(false));
    return columns;
  }

  private static java.time.LocalDate day(BankRow row) {
    return row.line().bookedOn();
  }

  private static String words(BankRow row) {
    return switch (row.result()) {
      case BankRow.Result.Waiting _ ->
          row.proposal().map(ProposalWords::of).orElseGet(ProposalWords::none);
      case BankRow.Result.Underway _ -> TEXTS.get("result.underway");
      case BankRow.Result.Done(String words) -> words;
      case BankRow.Result.Refused(String why) -> TEXTS.get("result.refused", why);
    };
  }

  /** What the columns may cut of the row under the cursor. */
  private static String whole(BankRow row) {
    BankLine line = row.line();
    return "%s  %s  %s\n%s"
        .formatted(
            line.counterpartyName(), line.counterpartyAccount(), line.reference(), words(row))
        .strip();
  }

  private void show(BankLinesModel.State state) {
    switch (state) {
      case BankLinesModel.State.Reading _ -> states.showLoading();
      case BankLinesModel.State.Failed(var failure) ->
          states.showFailed(TEXTS.get("lines.failed"), failure, model::read);
      case BankLinesModel.State.Booking _ -> counted.setText(TEXTS.get("result.underway"));
      case BankLinesModel.State.Ready _ -> {
        count();
        if (model.rows().isEmpty()) {
          states.showEmpty(TEXTS.get("lines.empty"), TEXTS.get("lines.import"), importing::choose);
        } else {
          states.showContent();
          selectSome();
        }
      }
    }
  }

  private void moved(Number index) {
    if (index.intValue() >= 0) {
      cursor = index.intValue();
    }
  }

  /** A row replaced by its newer self has lost the cursor. */
  private void changed() {
    count();
    if (table.getSelectionModel().isEmpty() && cursor < model.rows().size()) {
      table.getSelectionModel().clearAndSelect(cursor);
    }
  }

  private void count() {
    long open = model.rows().stream().filter(row -> !row.isDone()).count();
    long sure = model.rows().stream().filter(BankRow::isSure).count();
    counted.setText(TEXTS.get("lines.waiting", open, sure));
  }

  private void key(KeyEvent key, Consumer<BankRow> onOpen, Consumer<BankRow> onAccount) {
    if (key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    Optional<BankRow> row =
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
            .filter(each -> !each.isDone());
    switch (key.getCode()) {
      case ENTER -> row.ifPresent(onOpen);
      case O -> row.ifPresent(onAccount);
      case B -> model.bookSure();
      case A -> row.ifPresent(this::ask);
      default -> {
        return;
      }
    }
    key.consume();
  }

  /** Also where there is no line yet, and so nothing in the table to press a key on. */
  private void bring(KeyEvent key) {
    if (key.getCode() == KeyCode.I
        && !key.isShortcutDown()
        && !key.isAltDown()
        && !asking.isVisible()) {
      key.consume();
      importing.choose();
    }
  }

  private void ask(BankRow row) {
    ReasonField reason = new ReasonField(TEXTS.get("lines.whyAside"));
    reason.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            reason.require().ifPresent(why -> answered(row, why));
          } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            closeAsking();
          }
        });
    asking.getChildren().setAll(reason);
    asking.setVisible(true);
    reason.focusField();
  }

  private void answered(BankRow row, String why) {
    model.setAside(row, why);
    closeAsking();
  }

  private void closeAsking() {
    asking.setVisible(false);
    asking.getChildren().clear();
    table.requestFocus();
  }
}
