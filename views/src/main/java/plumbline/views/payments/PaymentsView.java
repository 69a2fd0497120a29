package plumbline.views.payments;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.payment.Direction;
import plumbline.domain.finance.payment.PaymentSummary;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.FilterField;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.PagedTable;
import plumbline.views.widget.WideColumn;

/** The list of payments under its filter line. */
final class PaymentsView extends VBox {
  private static final Texts TEXTS = Texts.of(PaymentsView.class);
  private static final int PAYER = 2;

  private final FilterField filter = new FilterField(PaymentsModel.FIELDS);
  private final PagedTable<PaymentSummary, UUID> table;
  private final ListFocus focus;

  PaymentsView(PaymentsModel model, Clock clock, Consumer<PaymentSummary> onOpen, Runnable onNew) {
    super(8);
    PaymentStyle.dress(this);
    table = new PagedTable<>(model.rows(), PaymentSummary::id, clock);
    table.setEmptySentence(TEXTS.get("list.empty"));
    table.setOnOpen(onOpen);
    columns(Moments.ofProgram(clock)).forEach(table::addColumn);
    WideColumn.of(table.table(), table.table().getColumns().get(PAYER));
    focus = ListFocus.keep(this, table.table(), table.table());
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(filter, table, new KeyHints(keys()));
    filter.queryProperty().subscribe((before, query) -> model.filter(query));
    model.rows().stateProperty().subscribe(this::selectSome);
    addEventHandler(KeyEvent.KEY_PRESSED, key -> key(key, onNew));
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.open")),
        new KeyHint("N", TEXTS.get("keys.new")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.filter")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  void focusTable() {
    focus.request();
    selectSome();
  }

  private void selectSome() {
    if (table.table().getSelectionModel().isEmpty()) {
      table.table().getSelectionModel().selectFirst();
    }
  }

  void focusFilter() {
    filter.focusField();
  }

  static BigDecimal signed(PaymentSummary row) {
    return row.direction() == Direction.INCOMING ? row.amount() : row.amount().negate();
  }

  private static List<TableColumn<PaymentSummary, ?>> columns(Moments moments) {
    List<TableColumn<PaymentSummary, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("column.number"), 136, row -> row.number().toString()),
            Columns.text("", TEXTS.get("column.date"), 116, row -> moments.date(row.paidOn())),
            Columns.text("", TEXTS.get("column.payer"), 200, row -> row.counterparty().name()),
            Columns.money("", TEXTS.get("column.amount"), 168, PaymentsView::signed),
            Columns.money("", TEXTS.get("column.left"), 152, PaymentSummary::unallocated),
            Columns.text("", TEXTS.get("column.reference"), 160, PaymentSummary::reference));
    for (int i = 0; i < columns.size(); i++) {
      if (i != PAYER) {
        columns.get(i).setMinWidth(columns.get(i).getPrefWidth());
        columns.get(i).setMaxWidth(columns.get(i).getPrefWidth());
      }
    }
    return columns;
  }

  private void key(KeyEvent key, Runnable onNew) {
    boolean inFilter = ListFocus.isIn(filter);
    if (key.getCode() == KeyCode.N && !key.isAltDown() && (key.isShortcutDown() || !inFilter)) {
      key.consume();
      onNew.run();
    } else if (key.getCode() == KeyCode.DOWN && inFilter) {
      key.consume();
      focusTable();
    }
  }
}
