package plumbline.views.payments;

import plumbline.domain.finance.payment.OpenDocument;
import plumbline.views.field.AmountText;
import plumbline.views.text.Amounts;

/** An open document and how much of the payment settles it, as typed. */
record OpenRow(OpenDocument document, AmountText settled) {
  static OpenRow of(OpenDocument document) {
    return new OpenRow(document, AmountText.money(Amounts.ofProgram()));
  }
}
