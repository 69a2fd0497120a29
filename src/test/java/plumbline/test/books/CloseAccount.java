package plumbline.test.books;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.Saving;

/** Closes an account as it stands in the chart; nobody opens it again. */
record CloseAccount(String number) implements Operation {
  @Override
  public Answer submit(Desk desk) throws SQLException {
    Account seen =
        desk.chart().accounts().stream()
            .filter(account -> account.number().equals(number))
            .findFirst()
            .orElseThrow();
    if (seen.closed()) {
      return new Answer.Accepted("");
    }
    return switch (desk.chart().close(seen)) {
      case Saving.Saved<Account> _ -> new Answer.Accepted("");
      case Saving.Refused<Account> refused -> Answer.refused(refused.refusals());
      case Saving.Stale<Account> stale -> Answer.refused(List.of(stale.why()));
    };
  }

  @Override
  public List<Rule> broken(BooksModel books, boolean chief) {
    List<Rule> broken = new ArrayList<>();
    if (!chief) {
      broken.add(Rule.NOT_ALLOWED);
    }
    if (books.balances().getOrDefault(number, BigDecimal.ZERO).signum() != 0) {
      broken.add(Rule.HAS_BALANCE);
    }
    return broken;
  }

  @Override
  public void enter(BooksModel books) {
    books.chart().close(number);
  }

  @Override
  public Optional<Instant> seen(FoundBooks found, Attempt attempt) {
    return found.settings().closed(number);
  }

  @Override
  public String number(FoundBooks found) {
    return "";
  }
}
