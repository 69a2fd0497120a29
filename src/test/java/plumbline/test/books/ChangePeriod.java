package plumbline.test.books;

import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.domain.finance.period.Period;
import plumbline.domain.finance.period.PeriodResult;
import plumbline.domain.finance.period.PeriodState;

/** Soft closes, closes or opens a month that was seen in a version. */
record ChangePeriod(YearMonth month, PeriodState wanted, int version, String reason)
    implements Operation {
  @Override
  public Answer submit(Desk desk) throws SQLException {
    Period seen = new Period(month, PeriodState.OPEN, version, Optional.empty(), 0);
    PeriodResult result =
        switch (wanted) {
          case SOFT_CLOSED -> desk.periods().softClose(seen, reason);
          case CLOSED -> desk.periods().close(seen, reason);
          case OPEN -> desk.periods().reopen(seen, reason);
        };
    return switch (result) {
      case PeriodResult.Done _ -> new Answer.Accepted("");
      case PeriodResult.Refused refused -> Answer.refused(List.of(refused.refusal()));
    };
  }

  @Override
  public List<Rule> broken(BooksModel books, boolean chief) {
    MonthsModel months = books.months();
    PeriodState now = months.state(month);
    List<Rule> broken = new ArrayList<>();
    if (!chief) {
      broken.add(Rule.NOT_ALLOWED);
    }
    if (months.version(month) != version) {
      broken.add(Rule.STALE);
    }
    if (now == wanted || (now == PeriodState.CLOSED && wanted == PeriodState.SOFT_CLOSED)) {
      broken.add(Rule.SO_ALREADY);
    }
    if (wanted == PeriodState.OPEN && reason.length() < 3) {
      broken.add(Rule.NO_REASON);
    }
    boolean outOfOrder =
        switch (wanted) {
          case SOFT_CLOSED -> false;
          case CLOSED -> months.isOpenBefore(month, books.firstMonth());
          case OPEN -> now == PeriodState.CLOSED && months.isClosedAfter(month);
        };
    if (outOfOrder) {
      broken.add(Rule.NOT_YET);
    }
    return broken;
  }

  @Override
  public void enter(BooksModel books) {
    books.months().change(month, wanted);
  }

  @Override
  public Optional<Instant> seen(FoundBooks found, Attempt attempt) {
    return found.settings().changeOf(month, wanted, attempt);
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
    Period now = desk.periods().year(month.getYear()).period(month);
    return now.change()
        .filter(change -> change.who().equals(desk.person()))
        .filter(change -> change.when().isAfter(begun))
        .filter(change -> now.version() == version + 1 && now.state() == wanted)
        .map(_ -> new Answer.Accepted(""));
  }
}
