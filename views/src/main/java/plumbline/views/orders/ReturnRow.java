package plumbline.views.orders;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import plumbline.domain.logistics.order.GoodsReturn;
import plumbline.domain.logistics.order.OrderProgress;
import plumbline.views.field.AmountReading;
import plumbline.views.field.AmountText;
import plumbline.views.text.Amounts;

/** A line the customer has, how much of it came back, and whether it may be sold again. */
record ReturnRow(OrderProgress line, AmountText quantity, BooleanProperty toStock) {
  static ReturnRow of(OrderProgress line) {
    return new ReturnRow(
        line, AmountText.quantity(Amounts.ofProgram()), new SimpleBooleanProperty(true));
  }

  boolean isUnreadable() {
    return quantity.reading() instanceof AmountReading.Unreadable;
  }

  /** What to book; nothing where nothing was typed. */
  Optional<GoodsReturn.Line> back() {
    return quantity.reading() instanceof AmountReading.Read(var amount) && amount.signum() != 0
        ? Optional.of(new GoodsReturn.Line(line.lineNo(), amount, toStock.get()))
        : Optional.empty();
  }
}
