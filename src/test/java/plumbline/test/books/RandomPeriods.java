package plumbline.test.books;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import plumbline.domain.finance.period.PeriodState;

/** What people want of months and the VAT lock. */
final class RandomPeriods {
  private static final YearMonth FIRST = YearMonth.from(RandomEntries.FIRST_DAY);

  private final Random random;

  RandomPeriods(Random random) {
    this.random = random;
  }

  Operation next(BooksModel books) {
    if (random.nextInt(4) == 0) {
      return lock(books);
    }
    MonthsModel months = books.months();
    int closed = 0;
    while (months.state(FIRST.plusMonths(closed)) == PeriodState.CLOSED) {
      closed++;
    }
    YearMonth next = FIRST.plusMonths(closed);
    return switch (random.nextInt(10)) {
      case 0, 1 -> change(months, next.plusMonths(random.nextInt(3)), PeriodState.SOFT_CLOSED);
      case 2, 3, 4, 5 ->
          closed > 3
              ? change(months, next.minusMonths(1), PeriodState.OPEN)
              : change(months, next, PeriodState.CLOSED);
      case 6 -> change(months, next.plusMonths(1), PeriodState.CLOSED);
      default -> change(months, next.minusMonths(random.nextInt(3)), PeriodState.OPEN);
    };
  }

  private ChangePeriod change(MonthsModel months, YearMonth month, PeriodState wanted) {
    int seen = months.version(month) + (random.nextInt(12) == 0 ? 1 : 0);
    return new ChangePeriod(month, wanted, seen, reason());
  }

  private LockVat lock(BooksModel books) {
    LocalDate day = RandomEntries.FIRST_DAY.plusDays(random.nextInt(280));
    return new LockVat(
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(day),
        books.months().seenLock(),
        reason());
  }

  private String reason() {
    return random.nextInt(8) == 0 ? "" : "Pótlólag érkezett";
  }
}
