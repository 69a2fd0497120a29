package plumbline.test.books;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.domain.finance.period.FiscalYear;
import plumbline.domain.finance.period.PeriodResult;
import plumbline.domain.finance.period.VatLock;

/** Locks VAT up to a day, or takes the lock back, from the lock that was seen. */
record LockVat(Optional<LocalDate> to, VatLock shown, String reason) implements Operation {
  private static final int YEAR = 2026;

  @Override
  public Answer submit(Desk desk) throws SQLException {
    FiscalYear year = new FiscalYear(YEAR, List.of(), shown, Optional.empty());
    return switch (desk.periods().lockVat(to, year, reason)) {
      case PeriodResult.Done _ -> new Answer.Accepted("");
      case PeriodResult.Refused refused -> Answer.refused(List.of(refused.refusal()));
    };
  }

  @Override
  public List<Rule> broken(BooksModel books, boolean chief) {
    Optional<LocalDate> before = books.months().vatLock();
    List<Rule> broken = new ArrayList<>();
    if (!chief) {
      broken.add(Rule.NOT_ALLOWED);
    }
    if (!books.months().isLastLock(shown)) {
      broken.add(Rule.STALE);
    }
    if (to.equals(before)) {
      broken.add(Rule.SO_ALREADY);
    }
    boolean back = before.isPresent() && (to.isEmpty() || to.get().isBefore(before.get()));
    if (back && reason.length() < 3) {
      broken.add(Rule.NO_REASON);
    }
    return broken;
  }

  @Override
  public void enter(BooksModel books) {
    books.months().lockVat(to);
  }

  @Override
  public Optional<Instant> seen(FoundBooks found, Attempt attempt) {
    return found.settings().lockOf(to, attempt);
  }

  @Override
  public String number(FoundBooks found) {
    return "";
  }

  @Override
  public Set<Object> touched() {
    return Set.of(MonthsModel.class);
  }

  @Override
  public Optional<Answer> lookAgain(Desk desk, Instant begun) throws SQLException {
    VatLock now = desk.periods().year(YEAR).vatLock();
    return now.version() != shown.version() && now.lockedTo().equals(to)
        ? desk.changedLockSince(begun)
        : Optional.empty();
  }
}
