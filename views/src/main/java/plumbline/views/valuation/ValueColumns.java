package plumbline.views.valuation;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import plumbline.domain.logistics.valuation.ValuedProduct;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;

/** The columns of the products; the name takes what is left. */
final class ValueColumns {
  static final int NAME = 1;

  private static final Texts TEXTS = Texts.of(ValueColumns.class);

  private ValueColumns() {}

  static List<TableColumn<ValuedProduct, ?>> of(Clock clock) {
    Amounts amounts = Amounts.ofProgram();
    Moments moments = Moments.ofProgram(clock);
    List<TableColumn<ValuedProduct, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("row.sku"), 96, ValuedProduct::sku),
            Columns.text("", TEXTS.get("row.name"), 120, ValuedProduct::name),
            Columns.number(
                "",
                TEXTS.get("row.quantity"),
                164,
                row -> row,
                row -> amounts.quantityOrDash(row.quantity()) + " " + row.unit()),
            Columns.number(
                "", TEXTS.get("row.average"), 96, ValueColumns::average, amounts::moneyOrDash),
            Columns.money("", TEXTS.get("row.value"), 152, ValuedProduct::value),
            Columns.money("", TEXTS.get("row.unposted"), 136, ValuedProduct::unposted),
            Columns.text("", TEXTS.get("row.movedAt"), 104, row -> moments.moment(row.movedAt())));
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).setId(null);
      if (i != NAME) {
        columns.get(i).setMinWidth(columns.get(i).getPrefWidth());
      }
    }
    return columns;
  }

  private static BigDecimal average(ValuedProduct product) {
    return Optional.ofNullable(product.average()).orElse(BigDecimal.ZERO);
  }
}
