package plumbline.test.books;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** Invoices, credit notes and payments, and what every customer owes. */
final class SubledgerModel {
  private final Map<UUID, Document> documents = new LinkedHashMap<>();
  private final Map<UUID, Payment> payments = new LinkedHashMap<>();

  Map<UUID, Document> documents() {
    return documents;
  }

  Map<UUID, Payment> payments() {
    return payments;
  }

  Document document(UUID id) {
    return Objects.requireNonNull(documents.get(id));
  }

  Payment payment(UUID id) {
    return Objects.requireNonNull(payments.get(id));
  }

  Map<String, String> documentWords() {
    Map<String, String> words = new TreeMap<>();
    documents.forEach((id, document) -> words.put(id.toString(), document.words()));
    return words;
  }

  Map<String, String> paymentWords() {
    Map<String, String> words = new TreeMap<>();
    payments.forEach((id, payment) -> words.put(id.toString(), payment.words()));
    return words;
  }

  /** What customers owe: open documents less what they paid and nobody has allocated. */
  Map<String, BigDecimal> owed() {
    Map<String, BigDecimal> owed = new TreeMap<>();
    for (Document document : documents.values()) {
      BigDecimal open = document.isCreditNote() ? document.open().negate() : document.open();
      owed.merge(document.customer(), open, BigDecimal::add);
    }
    for (Payment payment : payments.values()) {
      if (payment.draft().contraAccount().equals(ChartModel.RECEIVABLES)) {
        BigDecimal left = payment.isIncoming() ? payment.left().negate() : payment.left();
        owed.merge(
            String.valueOf(payment.draft().counterparty().customer()), left, BigDecimal::add);
      }
    }
    owed.values().removeIf(amount -> amount.signum() == 0);
    return owed;
  }
}
