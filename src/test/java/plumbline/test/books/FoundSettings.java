package plumbline.test.books;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.period.PeriodState;
import plumbline.domain.finance.period.VatLock;

/** Changes of months, VAT locks and closed accounts, as the database holds them. */
final class FoundSettings {
  private record Change(String what, String by, Instant at) {}

  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Instant> closed = new HashMap<>();
  private VatLock lock = new VatLock(Optional.empty(), 0);

  FoundSettings(Connection connection) throws SQLException {
    Rows.list(
        connection,
        "select first_day, new_state, changed_by, changed_at from finance.period_change",
        row ->
            changes.add(
                new Change(
                    YearMonth.from(row.getObject("first_day", LocalDate.class))
                        + " "
                        + row.getString("new_state").toUpperCase(Locale.ROOT),
                    row.getString("changed_by"),
                    Rows.instant(row, "changed_at"))));
    for (VatLock found :
        Rows.list(
            connection,
            "select id, locked_to, changed_by, changed_at from finance.vat_lock order by id",
            row -> {
              var to = Optional.ofNullable(row.getObject("locked_to", LocalDate.class));
              changes.add(
                  new Change(
                      "VAT " + to, row.getString("changed_by"), Rows.instant(row, "changed_at")));
              return new VatLock(to, row.getLong("id"));
            })) {
      lock = found;
    }
    changes.sort(Comparator.comparing(Change::at));
    Rows.list(
        connection,
        "select number, changed_at from finance.account where closed",
        row -> closed.put(row.getString("number"), Rows.instant(row, "changed_at")));
  }

  Optional<Instant> changeOf(YearMonth month, PeriodState state, Attempt attempt) {
    return of(month + " " + state, attempt);
  }

  Optional<Instant> lockOf(Optional<LocalDate> to, Attempt attempt) {
    return of("VAT " + to, attempt);
  }

  private Optional<Instant> of(String what, Attempt attempt) {
    return changes.stream()
        .filter(change -> change.what().equals(what) && change.by().equals(attempt.clerk()))
        .map(Change::at)
        .filter(attempt::covers)
        .findFirst();
  }

  Optional<Instant> closed(String account) {
    return Optional.ofNullable(closed.get(account));
  }

  VatLock lock() {
    return lock;
  }

  List<String> history() {
    return changes.stream().map(Change::what).toList();
  }
}
