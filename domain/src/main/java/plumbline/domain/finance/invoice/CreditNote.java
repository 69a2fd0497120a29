package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.domain.central.Refusal;

/**
 * What a credit note says: the lines taken back with negative quantities and amounts. What is taken
 * back last of a line or a VAT code is all that is left of it, so that an invoice taken back in
 * parts ends at zero and not at a rounding.
 */
record CreditNote(IssuedInvoice original, List<BigDecimal> netsLeft, Map<String, VatSum> left) {
  static CreditNote of(IssuedInvoice original, List<BigDecimal> netsLeft, List<VatSum> left) {
    return new CreditNote(
        original,
        netsLeft,
        left.stream().collect(Collectors.toMap(VatSum::vatCode, Function.identity())));
  }

  List<Refusal> check(CreditDraft draft) {
    List<Refusal> refusals = new ArrayList<>();
    if (original.summary().kind() != InvoiceKind.INVOICE) {
      refusals.add(
          Refusal.ofWhole(
              original.summary().number() + " is a credit note. Only an invoice is taken back."));
    } else if (draft.parts().isEmpty()) {
      refusals.add(
          Refusal.ofWhole(
              original.isCreditable()
                  ? "Type the quantity to take back in at least one line."
                  : original.summary().number() + " was taken back already; nothing is left."));
    }
    for (int i = 0; i < draft.parts().size() && refusals.isEmpty(); i++) {
      check(draft.parts().get(i), "parts[" + i + "].quantity", refusals);
    }
    return refusals;
  }

  private void check(CreditDraft.Part part, String field, List<Refusal> refusals) {
    boolean there = part.line() >= 1 && part.line() <= netsLeft.size();
    BigDecimal most = there ? original.quantitiesLeft().get(part.line() - 1) : BigDecimal.ZERO;
    boolean sameSign = part.quantity().signum() == most.signum();
    if (!sameSign
        || part.quantity().signum() == 0
        || part.quantity().abs().compareTo(most.abs()) > 0) {
      String shown = part.quantity().stripTrailingZeros().toPlainString();
      refusals.add(
          new Refusal(
              field,
              shown,
              "Line %d: %s cannot be taken back; at most %s is left."
                  .formatted(part.line(), shown, most.stripTrailingZeros().toPlainString())));
    }
  }

  List<InvoiceLine> lines(CreditDraft draft) {
    return draft.parts().stream().map(this::line).toList();
  }

  private InvoiceLine line(CreditDraft.Part part) {
    InvoiceLine line = original.content().lines().get(part.line() - 1);
    BigDecimal all = netsLeft.get(part.line() - 1);
    boolean last = part.quantity().compareTo(original.quantitiesLeft().get(part.line() - 1)) == 0;
    BigDecimal share =
        line.net().multiply(part.quantity()).divide(line.quantity(), 2, RoundingMode.HALF_UP);
    BigDecimal net = last || share.abs().compareTo(all.abs()) > 0 ? all : share;
    return new InvoiceLine(
        line.sku(),
        line.text(),
        part.quantity().negate(),
        line.unit(),
        line.unitNet(),
        net.negate(),
        line.vatCode(),
        line.revenue());
  }

  /** By the rule the invoice was issued under, and never more than is left. */
  InvoiceSums sums(List<InvoiceLine> lines) {
    Map<String, BigDecimal> rates =
        left.values().stream().collect(Collectors.toMap(VatSum::vatCode, VatSum::rate));
    InvoiceSums byRule = InvoiceSums.of(lines, rates, original.rounding());
    return new InvoiceSums(byRule.perCode().stream().map(this::withinWhatIsLeft).toList());
  }

  private VatSum withinWhatIsLeft(VatSum sum) {
    VatSum still = left.get(sum.vatCode());
    if (still == null) {
      return sum;
    }
    BigDecimal all = still.vat().negate();
    BigDecimal vat =
        still.base().add(sum.base()).signum() == 0
            ? all
            : still.base().signum() >= 0 ? sum.vat().max(all) : sum.vat().min(all);
    return new VatSum(sum.vatCode(), sum.rate(), sum.base(), vat);
  }
}
