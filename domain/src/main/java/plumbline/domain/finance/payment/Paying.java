package plumbline.domain.finance.payment;

import java.util.List;
import java.util.UUID;
import plumbline.domain.central.Refusal;

/** What came of booking, allocating or cancelling a payment. */
public sealed interface Paying {
  /** In the books, now or already before; {@code repeated} says it was there already. */
  record Booked(UUID id, PaymentNumber number, boolean repeated) implements Paying {}

  /** Allocated or taken back; nothing new was posted. */
  record Allocated() implements Paying {}

  /** Nothing was written; each refusal names its field, as in {@code allocations[2].amount}. */
  record Refused(List<Refusal> refusals) implements Paying {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }
}
