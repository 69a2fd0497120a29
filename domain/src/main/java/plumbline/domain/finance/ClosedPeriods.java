package plumbline.domain.finance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;

/**
 * The days no entry may be posted to: months up to the last closed one, soft closed months unless
 * the person is a chief bookkeeper, and for entries with a VAT code the locked VAT periods.
 */
record ClosedPeriods(
    Optional<YearMonth> closedTo,
    Set<YearMonth> softClosed,
    Optional<LocalDate> vatLockedTo,
    boolean chief) {
  ClosedPeriods {
    softClosed = Set.copyOf(softClosed);
  }

  static ClosedPeriods load(Connection connection, boolean chief) throws SQLException {
    Set<YearMonth> closed = new TreeSet<>();
    Set<YearMonth> soft = new TreeSet<>();
    Rows.list(
        connection,
        "select first_day, state from finance_api.closed_period",
        row ->
            ("closed".equals(row.getString("state")) ? closed : soft)
                .add(YearMonth.from(row.getObject("first_day", LocalDate.class))));
    Optional<LocalDate> vat =
        Rows.first(
                connection,
                "select locked_to from finance_api.vat_lock order by id desc limit 1",
                row -> Optional.ofNullable(row.getObject("locked_to", LocalDate.class)))
            .flatMap(locked -> locked);
    return new ClosedPeriods(closed.stream().max(YearMonth::compareTo), soft, vat, chief);
  }

  /** What of the entry's days is refused, each with the next day that is not. */
  List<Refusal> check(EntryDraft draft) {
    List<Refusal> refusals = new ArrayList<>();
    YearMonth month = YearMonth.from(draft.postingDate());
    if (!takes(month)) {
      refusals.add(closed(draft.postingDate(), month));
    }
    boolean hasVat = draft.lines().stream().anyMatch(line -> line.vatCode() != null);
    vatLockedTo
        .filter(lockedTo -> hasVat && !draft.taxPoint().isAfter(lockedTo))
        .ifPresent(lockedTo -> refusals.add(vatLocked(draft.taxPoint(), lockedTo)));
    return refusals;
  }

  boolean takes(YearMonth month) {
    return !isClosed(month) && (chief || !softClosed.contains(month));
  }

  private boolean isClosed(YearMonth month) {
    return closedTo.isPresent() && !month.isAfter(closedTo.get());
  }

  private Refusal closed(LocalDate day, YearMonth month) {
    YearMonth next = month.plusMonths(1);
    while (!takes(next)) {
      next = next.plusMonths(1);
    }
    String state = isClosed(month) ? "closed" : "soft closed: only a chief bookkeeper posts there";
    String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return new Refusal(
            "postingDate",
            day.toString(),
            "Posting date %s lies in %s %d, which is %s. The next open day is %s."
                .formatted(day, name, month.getYear(), state, next.atDay(1)))
        .suggesting(next.atDay(1).toString());
  }

  private static Refusal vatLocked(LocalDate taxPoint, LocalDate lockedTo) {
    LocalDate next = lockedTo.plusDays(1);
    return new Refusal(
            "taxPoint",
            taxPoint.toString(),
            "Tax point %s lies in the VAT period that is locked to %s. Choose a tax point from %s on."
                .formatted(taxPoint, lockedTo, next))
        .suggesting(next.toString());
  }
}
