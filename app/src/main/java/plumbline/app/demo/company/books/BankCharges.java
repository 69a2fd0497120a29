package plumbline.app.demo.company.books;

import static plumbline.domain.finance.EntryLine.credit;
import static plumbline.domain.finance.EntryLine.debit;

import java.math.BigDecimal;
import java.time.LocalDate;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.trade.BusinessDays;

/**
 * The bank's charges, spread over all working days. They come last because their number is what
 * brings the ledger to its size: a charge has two lines, one with transaction duty three.
 */
final class BankCharges {
  private final Journal journal;
  private final BusinessDays days;
  private final Chance chance;

  BankCharges(long seed, Journal journal, BusinessDays days) {
    this.journal = journal;
    this.days = days;
    this.chance = Chance.of(seed, "bank charges");
  }

  /** Writes entries of exactly so many lines. */
  void book(int lines) {
    int withoutDuty = lines % 3 == 0 ? 0 : lines % 3 == 2 ? 1 : 2;
    int withDuty = (lines - 2 * withoutDuty) / 3;
    if (withDuty < days.count() / 5) {
      throw new IllegalStateException("Room for only " + lines + " lines of bank charges");
    }
    for (int i = 0; i < withDuty; i++) {
      LocalDate day = days.get((int) ((long) i * days.count() / withDuty));
      BigDecimal fee = BigDecimal.valueOf(chance.between(180, 2_400));
      BigDecimal duty = BigDecimal.valueOf(chance.between(90, 20_000));
      journal.write(
          statement(day, "Bank charges and transaction duty"),
          debit("532", fee),
          debit("534", duty),
          credit("384", fee.add(duty)));
    }
    for (int i = 1; i <= withoutDuty; i++) {
      BigDecimal fee = BigDecimal.valueOf(6_900);
      journal.write(
          statement(days.get(days.count() * i / 3), "Account keeping fee"),
          debit("532", fee),
          credit("384", fee));
    }
  }

  private static Journal.Document statement(LocalDate day, String what) {
    return Journal.Document.payment(day, "STMT-" + day, what);
  }
}
