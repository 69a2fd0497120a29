package plumbline.views.reorder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import plumbline.domain.logistics.reorder.ReorderRow;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** A row with the quantity that will be ordered: what is proposed, or what a person typed. */
record Proposal(ReorderRow row, BigDecimal quantity, int days, int weeks) {
  private static final Texts TEXTS = Texts.of(Proposal.class);

  boolean isChanged() {
    return quantity.compareTo(row.proposed()) != 0;
  }

  Proposal of(BigDecimal other) {
    return new Proposal(row, other, days, weeks);
  }

  /** At purchase price, where there is one. */
  Optional<BigDecimal> value() {
    return Optional.ofNullable(row.purchasePrice())
        .map(price -> price.multiply(quantity).setScale(2, RoundingMode.HALF_UP));
  }

  /** Why this much. */
  String why(Amounts amounts) {
    return row.incoming().signum() > 0
        ? TEXTS.get("why.incoming", need(amounts), amounts.quantity(row.incoming()))
        : need(amounts);
  }

  private String need(Amounts amounts) {
    return row.sold().signum() > 0
        ? TEXTS.get(
            "why.sales",
            amounts.quantity(row.sold()),
            amounts.count(weeks),
            amounts.count(days),
            amounts.quantity(row.needed()),
            amounts.quantity(row.minimum()),
            amounts.quantity(row.available()))
        : TEXTS.get(
            "why.minimum", amounts.quantity(row.minimum()), amounts.quantity(row.available()));
  }
}
