package plumbline.views.orders;

import java.time.Clock;
import java.util.List;
import javafx.scene.control.TableColumn;
import plumbline.domain.logistics.order.OrderState;
import plumbline.domain.logistics.order.OrderSummary;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.Columns;
import plumbline.views.widget.MarkedCell;

/** The columns of the list of orders. */
final class OrderColumns {
  static final int CUSTOMER = 3;

  private static final Texts TEXTS = Texts.of(OrderColumns.class);

  private OrderColumns() {}

  static List<TableColumn<OrderSummary, ?>> of(OrdersModel model, Clock clock) {
    Moments moments = Moments.ofProgram(clock);
    List<TableColumn<OrderSummary, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("column.number"), 104, OrderSummary::number),
            MarkedCell.text(
                TEXTS.get("column.state"),
                112,
                row -> stateWord(row.state()),
                row -> meaning(row.state())),
            MarkedCell.text(
                TEXTS.get("column.age"),
                132,
                row -> age(model, moments, row),
                row -> model.isLate(row) ? Meaning.AMBER : Meaning.NEUTRAL),
            Columns.text("", TEXTS.get("column.customer"), 200, OrderSummary::customerName),
            Columns.money("", TEXTS.get("column.total"), 168, OrderSummary::total),
            MarkedCell.text(
                TEXTS.get("column.missing"),
                160,
                row -> row.missing().isEmpty() ? Amounts.DASH : row.missing(),
                row -> row.missing().isEmpty() ? Meaning.NEUTRAL : Meaning.AMBER));
    for (int i = 0; i < columns.size(); i++) {
      if (i != CUSTOMER) {
        columns.get(i).setMinWidth(columns.get(i).getPrefWidth());
      }
    }
    return columns;
  }

  static String stateWord(OrderState state) {
    return TEXTS.get("state." + state.word());
  }

  /** What waits for somebody is amber, what has left is green, the rest is only said. */
  static Meaning meaning(OrderState state) {
    return switch (state) {
      case PLACED -> Meaning.AMBER;
      case SHIPPED, INVOICED -> Meaning.VERIFIED;
      case ACCEPTED, RESERVED, PICKED, CANCELLED, RETURNED -> Meaning.NEUTRAL;
    };
  }

  private static String age(OrdersModel model, Moments moments, OrderSummary row) {
    if (!row.state().isOpen()) {
      return moments.moment(row.placedAt());
    }
    String age = moments.age(model.age(row));
    return model.isLate(row) ? TEXTS.get("column.late", age) : age;
  }
}
