package plumbline.views.invoices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.invoice.InvoiceChoices.Goods;
import plumbline.domain.finance.invoice.InvoiceLine;
import plumbline.views.field.AmountText;
import plumbline.views.text.Amounts;

/** One line of an invoice being made by hand: a product that was chosen, or free words. */
final class HandLine {
  private final StringProperty text = new SimpleStringProperty("");
  private final AmountText quantity;
  private final AmountText unitNet;
  private final StringProperty vatCode = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<BigDecimal> net =
      new ReadOnlyObjectWrapper<>(BigDecimal.ZERO);
  private @Nullable Goods goods;

  HandLine(Amounts amounts, Runnable onChange) {
    quantity = AmountText.quantity(amounts);
    unitNet = AmountText.money(amounts);
    Runnable changed =
        () -> {
          refusal.set("");
          net.set(
              quantity
                  .reading()
                  .orZero()
                  .multiply(unitNet.reading().orZero())
                  .setScale(2, RoundingMode.HALF_UP));
          onChange.run();
        };
    text.subscribe((before, now) -> changed.run());
    quantity.textProperty().subscribe((before, now) -> changed.run());
    unitNet.textProperty().subscribe((before, now) -> changed.run());
    vatCode.subscribe((before, now) -> changed.run());
  }

  StringProperty textProperty() {
    return text;
  }

  AmountText quantity() {
    return quantity;
  }

  AmountText unitNet() {
    return unitNet;
  }

  StringProperty vatCodeProperty() {
    return vatCode;
  }

  ReadOnlyObjectProperty<BigDecimal> netProperty() {
    return net.getReadOnlyProperty();
  }

  /** What is wrong with it, empty while nothing is. */
  ReadOnlyStringWrapper refusalProperty() {
    return refusal;
  }

  /** Fills in what the product says; what was typed already stays. */
  void choose(Goods chosen) {
    goods = chosen;
    text.set(chosen.name());
    unitNet.set(chosen.unitNet());
    vatCode.set(chosen.vatCode());
    if (quantity.textProperty().get().isBlank()) {
      quantity.set(BigDecimal.ONE);
    }
  }

  boolean isBlank() {
    return text.get().isBlank()
        && quantity.textProperty().get().isBlank()
        && unitNet.textProperty().get().isBlank();
  }

  InvoiceLine toLine() {
    Goods chosen = goods != null && goods.name().equals(text.get()) ? goods : null;
    return InvoiceLine.of(
        chosen == null ? null : chosen.sku(),
        text.get().strip(),
        quantity.reading().orZero(),
        chosen == null ? "" : chosen.unit(),
        unitNet.reading().orZero(),
        vatCode.get().strip());
  }
}
