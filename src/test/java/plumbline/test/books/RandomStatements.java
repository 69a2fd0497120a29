package plumbline.test.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import plumbline.domain.finance.bank.BankStatement;
import plumbline.domain.finance.bank.StatementLine;

/** Bank statements that overlap: the bank's movement of one number is always the same. */
final class RandomStatements {
  private static final int MOVEMENTS = 400;

  private final Random random;

  RandomStatements(Random random) {
    this.random = random;
  }

  TakeStatement next(String reference) {
    List<StatementLine> lines = new ArrayList<>();
    int first = random.nextInt(MOVEMENTS);
    for (int i = 0; i <= random.nextInt(6); i++) {
      lines.add(movement(i + 1, first + i));
    }
    BigDecimal total =
        lines.stream().map(StatementLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal wrong = random.nextInt(10) == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    String iban = random.nextInt(12) == 0 ? "HU00000000000000000000000000" : TakeStatement.IBAN;
    return new TakeStatement(
        new BankStatement(
            iban, reference, BigDecimal.TEN, total.add(BigDecimal.TEN).add(wrong), lines));
  }

  private static StatementLine movement(int line, int number) {
    Random fixed = new Random(number);
    BigDecimal amount = BigDecimal.valueOf(1L + fixed.nextInt(5_000_000), 2);
    LocalDate day = RandomEntries.FIRST_DAY.plusDays(fixed.nextInt(RandomEntries.DAYS));
    String name = "M-" + number;
    return new StatementLine(
        line, day, day, number % 4 == 0 ? amount.negate() : amount, "Vevő", "", name, name);
  }
}
