package plumbline.app.demo.company.books;

import static plumbline.domain.finance.EntryLine.credit;
import static plumbline.domain.finance.EntryLine.debit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.chance.OrderedId;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.Counterparty;
import plumbline.domain.finance.payment.Direction;
import plumbline.domain.finance.payment.PaymentDraft;

/** Money received and paid out over the bank, each with its entry. */
final class Cashbook {
  static final String BANK = "384";
  static final String RECEIVABLES = "311";
  static final String PAYABLES = "454";

  private final Journal journal;
  private final Chance ids;
  private final List<Payment> payments = new ArrayList<>();

  Cashbook(long seed, Journal journal) {
    this.journal = journal;
    this.ids = Chance.of(seed, "payment ids");
  }

  List<Payment> payments() {
    return payments;
  }

  /** From customers; what it settles may be less than what was paid. */
  void receive(Journal.Document document, Counterparty payer, List<Allocation> settled) {
    receive(document, payer, settled, total(settled));
  }

  void receive(
      Journal.Document document, Counterparty payer, List<Allocation> settled, BigDecimal amount) {
    UUID entry = journal.write(document, debit(BANK, amount), credit(RECEIVABLES, amount));
    payments.add(
        new Payment(
            new PaymentDraft(
                id(document.date()),
                Direction.INCOMING,
                document.date(),
                amount,
                payer,
                document.reference(),
                BANK,
                RECEIVABLES,
                null,
                settled),
            entry));
  }

  /** To a supplier. */
  void pay(Journal.Document document, String supplier, BigDecimal amount) {
    UUID entry = journal.write(document, debit(PAYABLES, amount), credit(BANK, amount));
    payments.add(
        new Payment(
            new PaymentDraft(
                id(document.date()),
                Direction.OUTGOING,
                document.date(),
                amount,
                new Counterparty(null, supplier, ""),
                document.reference(),
                BANK,
                PAYABLES,
                null,
                List.of()),
            entry));
  }

  private UUID id(LocalDate day) {
    return OrderedId.at(day.atTime(11, 0).toInstant(ZoneOffset.UTC), ids);
  }

  private static BigDecimal total(List<Allocation> settled) {
    return settled.stream().map(Allocation::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
