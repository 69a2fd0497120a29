package plumbline.test.books;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.Counterparty;
import plumbline.domain.finance.payment.Direction;
import plumbline.domain.finance.payment.PaymentDraft;

/** Payments, what they settle, and taking them back; some of it wrong. */
final class RandomPayments {
  private final Random random;
  private final RandomEntries entries;

  RandomPayments(Random random, RandomEntries entries) {
    this.random = random;
    this.entries = entries;
  }

  BookPayment book(BooksModel books) {
    String customer = entries.oneOf(RandomInvoices.CUSTOMERS);
    boolean incoming = random.nextInt(5) > 0;
    BigDecimal amount = entries.amount();
    List<Allocation> allocations = new ArrayList<>();
    if (random.nextInt(3) > 0) {
      for (Document document : documents(books, customer, !incoming)) {
        allocations.add(new Allocation(document.id(), part(document.open())));
      }
    }
    BigDecimal asked =
        allocations.stream().map(Allocation::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean enough = random.nextInt(10) > 0;
    return new BookPayment(
        new PaymentDraft(
            entries.randomId(),
            incoming ? Direction.INCOMING : Direction.OUTGOING,
            entries.day(),
            enough ? amount.max(asked) : amount,
            new Counterparty(customer, "Kovács és Társa Kft.", ""),
            "Közlemény",
            ChartModel.BANK,
            contra(!allocations.isEmpty()),
            null,
            allocations));
  }

  /** As the list of the bank's lines offers it; now and then one that was booked already. */
  BookPayment bookLine(BooksModel books, UUID line) {
    BigDecimal amount = books.bank().amount(line);
    return new BookPayment(
        new PaymentDraft(
            entries.randomId(),
            amount.signum() > 0 ? Direction.INCOMING : Direction.OUTGOING,
            entries.day(),
            amount.abs(),
            new Counterparty(entries.oneOf(RandomInvoices.CUSTOMERS), "Kovács Kft.", ""),
            "Közlemény",
            ChartModel.BANK,
            ChartModel.RECEIVABLES,
            line,
            List.of()));
  }

  private String contra(boolean settles) {
    if (random.nextInt(settles ? 15 : 3) > 0) {
      return ChartModel.RECEIVABLES;
    }
    return entries.oneOf(List.of(ChartModel.PAYABLES, "532", "551", ChartModel.BANK));
  }

  /** At most three, mostly open ones; now and then any document of anybody. */
  private List<Document> documents(BooksModel books, String customer, boolean creditNotes) {
    List<Document> fitting =
        books.subledger().documents().values().stream()
            .filter(
                document ->
                    random.nextInt(40) == 0
                        || (document.customer().equals(customer)
                            && document.isCreditNote() == creditNotes
                            && document.open().signum() > 0))
            .toList();
    List<Document> chosen = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0 && !fitting.isEmpty(); i--) {
      Document document = entries.latestOf(fitting);
      if (!chosen.contains(document)) {
        chosen.add(document);
      }
    }
    return chosen;
  }

  private BigDecimal part(BigDecimal open) {
    return switch (random.nextInt(8)) {
      case 0 -> open.add(new BigDecimal("0.01"));
      case 1, 2, 3 -> open.divide(BigDecimal.TWO, 2, RoundingMode.UP);
      default -> open;
    };
  }

  Settle allocate(BooksModel books, Payment payment) {
    if (!payment.settles().isEmpty() && random.nextInt(3) == 0) {
      UUID document = entries.oneOf(List.copyOf(payment.settles().keySet()));
      BigDecimal settled = payment.settles().get(document);
      return takeBack(payment, document, random.nextInt(6) == 0 ? settled.add(settled) : settled);
    }
    if (random.nextInt(12) == 0) {
      return books.subledger().documents().values().stream()
          .filter(document -> document.customer().equals(customer(payment)))
          .reduce((_, last) -> last)
          .map(document -> takeBack(payment, document.id(), BigDecimal.ONE))
          .orElse(takeNothing(payment));
    }
    return new Settle(
        UUID.randomUUID(),
        true,
        payment.draft().id(),
        settling(documents(books, customer(payment), !payment.isIncoming()), payment.left()));
  }

  private static Settle takeNothing(Payment payment) {
    return new Settle(UUID.randomUUID(), true, payment.draft().id(), List.of());
  }

  private static Settle takeBack(Payment payment, UUID document, BigDecimal amount) {
    Allocation back = new Allocation(document, amount.negate());
    return new Settle(UUID.randomUUID(), true, payment.draft().id(), List.of(back));
  }

  private static String customer(Payment payment) {
    return String.valueOf(payment.draft().counterparty().customer());
  }

  Settle setOff(BooksModel books, Document note) {
    return new Settle(
        UUID.randomUUID(),
        false,
        note.id(),
        settling(documents(books, note.customer(), false), note.open()));
  }

  private List<Allocation> settling(Collection<Document> documents, BigDecimal left) {
    List<Allocation> allocations = new ArrayList<>();
    BigDecimal rest = left;
    for (Document document : documents) {
      BigDecimal amount = part(document.open());
      if (random.nextInt(10) > 0) {
        amount = amount.min(rest);
      }
      rest = rest.subtract(amount);
      if (amount.signum() > 0) {
        allocations.add(new Allocation(document.id(), amount));
      }
    }
    return allocations;
  }

  CancelPayment cancel(Payment payment) {
    return new CancelPayment(
        entries.randomId(),
        payment.draft().id(),
        entries.day(),
        Set.copyOf(payment.settles().keySet()));
  }
}
