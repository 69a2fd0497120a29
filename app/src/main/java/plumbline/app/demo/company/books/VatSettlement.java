package plumbline.app.demo.company.books;

import static plumbline.domain.finance.EntryLine.credit;
import static plumbline.domain.finance.EntryLine.debit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.app.demo.company.trade.BusinessDays;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;

/** Once a month the tax accounts are cleared against each other and the rest is paid to NAV. */
final class VatSettlement {
  private final Journal journal;
  private final BusinessDays days;

  VatSettlement(Journal journal, BusinessDays days) {
    this.journal = journal;
    this.days = days;
  }

  void book() {
    Map<YearMonth, Map<String, BigDecimal>> balances = new TreeMap<>();
    for (EntryDraft entry : journal.inOrder()) {
      Map<String, BigDecimal> month =
          balances.computeIfAbsent(YearMonth.from(entry.postingDate()), _ -> new TreeMap<>());
      for (EntryLine line : entry.lines()) {
        if (line.account().startsWith("466") || line.account().startsWith("467")) {
          month.merge(line.account(), line.debit().subtract(line.credit()), BigDecimal::add);
        }
      }
    }
    balances.forEach(
        (month, accounts) -> {
          if (!month.atEndOfMonth().isAfter(days.last())) {
            settle(month, accounts);
          }
        });
  }

  private void settle(YearMonth month, Map<String, BigDecimal> balances) {
    List<EntryLine> lines = new ArrayList<>();
    balances.forEach((account, balance) -> lines.addAll(line(account, balance.negate())));
    BigDecimal owed = balances.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).negate();
    lines.addAll(line("468", owed.negate()));
    String reference = "VAT-" + month;
    journal.write(
        Journal.Document.manual(month.atEndOfMonth(), reference, "VAT of " + month + " cleared"),
        lines);
    LocalDate due = month.plusMonths(1).atDay(20);
    if (owed.signum() > 0 && days.contains(due) && !days.onOrAfter(due).isBefore(due)) {
      journal.write(
          Journal.Document.payment(days.onOrAfter(due), reference, "VAT of " + month + " to NAV"),
          debit("468", owed),
          credit("384", owed));
    }
  }

  /** A debit for a positive amount, a credit for a negative one, nothing for zero. */
  private static List<EntryLine> line(String account, BigDecimal amount) {
    return switch (amount.signum()) {
      case 1 -> List.of(debit(account, amount));
      case -1 -> List.of(credit(account, amount.negate()));
      default -> List.of();
    };
  }
}
