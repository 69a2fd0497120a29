package plumbline.test.books;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.payment.Direction;
import plumbline.domain.finance.payment.PaymentDraft;

/** A booked payment and what it settles. */
final class Payment {
  private final PaymentDraft draft;
  private final @Nullable UUID cancels;
  private final Map<UUID, BigDecimal> settles = new TreeMap<>();
  private boolean cancelled;

  Payment(PaymentDraft draft, @Nullable UUID cancels) {
    this.draft = draft;
    this.cancels = cancels;
  }

  PaymentDraft draft() {
    return draft;
  }

  boolean isIncoming() {
    return draft.direction() == Direction.INCOMING;
  }

  boolean isCancelled() {
    return cancelled;
  }

  boolean cancelsAnother() {
    return cancels != null;
  }

  Map<UUID, BigDecimal> settles() {
    return settles;
  }

  void settle(UUID document, BigDecimal amount) {
    BigDecimal sum = settles.merge(document, amount, BigDecimal::add);
    if (sum.signum() == 0) {
      settles.remove(document);
    }
  }

  void cancel() {
    cancelled = true;
    settles.clear();
  }

  /** What of it settles nothing; nothing of one that was taken back. */
  BigDecimal left() {
    BigDecimal settled = settles.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return cancelled || cancelsAnother() ? settled.negate() : draft.amount().subtract(settled);
  }

  /** Comparable with what the database is read to say. */
  String words() {
    return "%s of %s, %s over %s against %s%s, settles %s"
        .formatted(
            draft.direction().word(),
            draft.counterparty().customer(),
            draft.amount().setScale(2),
            draft.bankAccount(),
            draft.contraAccount(),
            cancels == null ? "" : ", cancels " + cancels,
            settles);
  }
}
