package plumbline.views.payments;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.payment.Direction;
import plumbline.domain.finance.payment.PaymentSummary;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.FilteredList;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;

/** The list of payments under its filter line. */
final class PaymentsView extends VBox {
  private static final Texts TEXTS = Texts.of(PaymentsView.class);
  private static final int PAYER = 2;

  private final FilteredList<PaymentSummary, UUID> list;

  PaymentsView(PaymentsModel model, Clock clock, Consumer<PaymentSummary> onOpen, Runnable onNew) {
    super(8);
    PaymentStyle.dress(this);
    list = new FilteredList<>(model.rows(), PaymentsModel.FIELDS, PaymentSummary::id, clock);
    list.setColumns(columns(Moments.ofProgram(clock)), PAYER);
    list.setEmptySentence(TEXTS.get("list.empty"));
    list.setOnFilter(model::filter);
    list.setOnOpen(onOpen);
    list.setOnNew(onNew);
    getChildren().addAll(list, new KeyHints(keys()));
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.open")),
        new KeyHint("N", TEXTS.get("keys.new")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.filter")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  void focusTable() {
    list.focusTable();
  }

  void focusFilter() {
    list.focusFilter();
  }

  static BigDecimal signed(PaymentSummary row) {
    return row.direction() == Direction.INCOMING ? row.amount() : row.amount().negate();
  }

  private static List<TableColumn<PaymentSummary, ?>> columns(Moments moments) {
    return List.of(
        Columns.text("", TEXTS.get("column.number"), 136, row -> row.number().toString()),
        Columns.text("", TEXTS.get("column.date"), 116, row -> moments.date(row.paidOn())),
        Columns.text("", TEXTS.get("column.payer"), 200, row -> row.counterparty().name()),
        Columns.money("", TEXTS.get("column.amount"), 168, PaymentsView::signed),
        Columns.money("", TEXTS.get("column.left"), 152, PaymentSummary::unallocated),
        Columns.text("", TEXTS.get("column.reference"), 160, PaymentSummary::reference));
  }
}
