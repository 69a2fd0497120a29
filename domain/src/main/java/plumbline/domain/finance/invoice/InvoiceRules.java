package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import plumbline.domain.central.Refusal;

/**
 * The rules of an invoice that can be told without issuing it, each with the field it concerns. The
 * database upholds them again.
 */
record InvoiceRules(InvoiceBooks books) {
  private static final BigDecimal LIMIT = new BigDecimal("9999999999999.99");

  List<Refusal> check(InvoiceDraft draft) {
    List<Refusal> refusals = new ArrayList<>();
    if (books.seller().isEmpty()) {
      refusals.add(
          Refusal.ofWhole(
              "No seller is set, so the invoice would not say who issues it."
                  + " The chief bookkeeper sets name, address and tax number."));
    }
    if (books.accounts().receivable().isEmpty()) {
      refusals.add(Refusal.ofWhole("No receivable account is set. The chief bookkeeper sets one."));
    }
    if (draft.buyer().name().isBlank()) {
      refusals.add(
          new Refusal(
              "buyer",
              draft.buyer().number(),
              "Choose a customer. Type a number or any part of a name."));
    }
    if (draft.dates().due().isBefore(draft.dates().issued())) {
      refusals.add(
          new Refusal(
              "due",
              draft.dates().due().toString(),
              "The due date %s is before the issue date %s. Type that day or a later one."
                  .formatted(draft.dates().due(), draft.dates().issued())));
    }
    if (draft.lines().isEmpty()) {
      refusals.add(new Refusal("lines", "0", "An invoice needs at least one line."));
    }
    for (int i = 0; i < draft.lines().size(); i++) {
      check(draft.lines().get(i), "lines[" + i + "].", refusals);
    }
    if (refusals.isEmpty() && sums(draft).gross().signum() <= 0) {
      refusals.add(
          new Refusal(
              "lines",
              sums(draft).gross().toPlainString(),
              "The invoice comes to %s. It must be above zero; take back by a credit note."
                  .formatted(sums(draft).gross().toPlainString())));
    }
    return refusals;
  }

  InvoiceSums sums(InvoiceDraft draft) {
    return InvoiceSums.of(draft.lines(), books.rates(), books.rounding());
  }

  private void check(InvoiceLine line, String at, List<Refusal> refusals) {
    if (line.text().isBlank()) {
      refusals.add(new Refusal(at + "text", "", "Say what is invoiced, or choose a product."));
    }
    if (line.quantity().signum() == 0) {
      refusals.add(new Refusal(at + "quantity", "0", "Type a quantity other than zero."));
    }
    if (line.net().abs().compareTo(LIMIT) > 0) {
      refusals.add(
          new Refusal(
              at + "unitNet",
              line.net().toPlainString(),
              line.net().toPlainString()
                  + " is too large; at most "
                  + LIMIT.toPlainString()
                  + "."));
    }
    checkVat(line, at, refusals);
  }

  private void checkVat(InvoiceLine line, String at, List<Refusal> refusals) {
    PrintedInvoice.VatKind vat = books.codes().get(line.vatCode());
    if (vat == null) {
      refusals.add(
          new Refusal(
              at + "vatCode",
              line.vatCode(),
              "There is no VAT code “%s”. Accepted: %s."
                  .formatted(
                      line.vatCode(),
                      String.join(", ", books.codes().keySet().stream().sorted().toList()))));
      return;
    }
    boolean posted =
        books.accounts().revenue(line).isPresent()
            && (vat.rate().signum() == 0 || books.accounts().outputVat(line.vatCode()).isPresent());
    if (!posted) {
      refusals.add(
          new Refusal(
              at + "vatCode",
              line.vatCode(),
              "VAT code %s has no revenue or output VAT account set. Choose another code, or have"
                      .formatted(line.vatCode())
                  + " the chief bookkeeper set them."));
    }
  }
}
