package plumbline.test.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.Posting;
import plumbline.domain.finance.period.CentralPeriods;
import plumbline.domain.finance.period.Drafts;
import plumbline.domain.finance.period.Period;
import plumbline.domain.finance.period.PeriodResult;
import plumbline.test.ledger.Books;

/** Books with a bookkeeper and a chief bookkeeper signed in to them. */
final class PeriodBooks implements AutoCloseable {
  final Books books;
  final CentralDatabase clerk;
  final CentralDatabase chief;
  final CentralPeriods periods;
  private Optional<List<Drafts.Begun>> drafts = Optional.empty();
  private Optional<BigDecimal> received = Optional.empty();

  private PeriodBooks(Books books, CentralDatabase clerk, CentralDatabase chief) {
    this.books = books;
    this.clerk = clerk;
    this.chief = chief;
    periods = new CentralPeriods(chief, month -> drafts, (connection, to) -> received);
  }

  static PeriodBooks of(Class<?> test) throws SQLException {
    Books books = Books.of(test);
    books
        .database()
        .execute(
            "insert into finance.account (number, name, type) values"
                + " ('413', 'Retained earnings', 'equity'), ('911', 'Sales', 'income'),"
                + " ('522', 'Rent', 'expense'), ('532', 'Bank charges', 'expense')");
    var chief =
        books.database().admit(books.bookkeeper().user() + "_chief", Group.CHIEF_BOOKKEEPER);
    return new PeriodBooks(
        books, books.signIn(), CentralDatabase.open(books.database().url(), chief));
  }

  void drafts(Drafts.Begun... begun) {
    drafts = Optional.of(List.of(begun));
  }

  void received(BigDecimal amount) {
    received = Optional.of(amount);
  }

  static EntryDraft entry(LocalDate date, String debit, String credit, String amount) {
    return entry(date, date, debit, credit, amount, null);
  }

  static EntryDraft entry(
      LocalDate date, LocalDate taxPoint, String debit, String credit, String amount, String vat) {
    BigDecimal money = new BigDecimal(amount);
    return new EntryDraft(
        UUID.randomUUID(),
        date,
        date,
        taxPoint,
        "",
        "",
        EntrySource.MANUAL,
        List.of(
            new EntryLine(debit, money, BigDecimal.ZERO, vat, ""),
            new EntryLine(credit, BigDecimal.ZERO, money, null, "")));
  }

  Posting post(CentralDatabase who, LocalDate date) throws SQLException {
    return new CentralLedger(who).post(entry(date, "522", "454", "100"));
  }

  void posted(EntryDraft... drafts) throws SQLException {
    for (EntryDraft draft : drafts) {
      assertThat(new CentralLedger(chief).post(draft)).isInstanceOf(Posting.Posted.class);
    }
  }

  Period period(String month) throws SQLException {
    YearMonth wanted = YearMonth.parse(month);
    return periods.year(wanted.getYear()).period(wanted);
  }

  void softClose(String month) throws SQLException {
    done(periods.softClose(period(month), ""));
  }

  void close(String... months) throws SQLException {
    for (String month : months) {
      done(periods.close(period(month), ""));
    }
  }

  static void done(PeriodResult result) {
    assertThat(result).isInstanceOf(PeriodResult.Done.class);
  }

  static String refusal(PeriodResult result) {
    return ((PeriodResult.Refused) result).refusal().message();
  }

  String one(String sql) throws SQLException {
    try (Connection connection = books.database().connect()) {
      return Rows.first(connection, sql, row -> String.valueOf(row.getString(1))).orElse("nothing");
    }
  }

  @Override
  public void close() {
    clerk.close();
    chief.close();
  }
}
