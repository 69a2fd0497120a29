package plumbline.domain.finance.payment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.ContentDigest;

/** Tells whether a payment submitted again says the same. */
public final class PaymentDigest {
  private PaymentDigest() {}

  /** Over all that was decided about the payment, with the one it takes back, if any. */
  public static byte[] of(PaymentDraft draft, @Nullable UUID cancels) {
    ContentDigest digest =
        new ContentDigest()
            .field(draft.direction().word())
            .field(draft.paidOn().toString())
            .field(draft.amount())
            .field(draft.counterparty().toString())
            .field(draft.reference())
            .field(draft.bankAccount())
            .field(draft.contraAccount())
            .field(String.valueOf(draft.bankLine()))
            .field(String.valueOf(cancels));
    for (Allocation allocation : draft.allocations()) {
      digest.field(allocation.document().toString()).field(allocation.amount());
    }
    return digest.sum();
  }
}
