package plumbline.views.payments;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.bank.BankLine;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.Counterparty;
import plumbline.domain.finance.payment.Direction;
import plumbline.domain.finance.payment.PaymentDraft;

/** Makes the payment a bank line is. */
final class Drafting {
  private Drafting() {}

  static PaymentDraft of(
      BankLine line,
      UUID id,
      @Nullable String customer,
      String name,
      List<Allocation> allocations,
      String receivables) {
    return new PaymentDraft(
        id,
        line.amount().signum() < 0 ? Direction.OUTGOING : Direction.INCOMING,
        line.bookedOn(),
        line.amount().abs(),
        new Counterparty(customer, name, line.counterpartyAccount()),
        line.reference(),
        line.bank().account(),
        receivables,
        line.id(),
        allocations);
  }
}
