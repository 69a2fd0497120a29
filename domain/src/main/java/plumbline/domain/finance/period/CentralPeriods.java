package plumbline.domain.finance.period;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;

/** Periods in the central database, as the signed-in person may change them. */
public final class CentralPeriods implements Periods {
  private final CentralDatabase database;
  private final Checklist checklist;

  public CentralPeriods(CentralDatabase database, Drafts drafts, OpenDocuments documents) {
    this.database = database;
    checklist = new Checklist(drafts, documents);
  }

  @Override
  public FiscalYear year(int year) throws SQLException {
    return database.read(connection -> PeriodSql.year(connection, year));
  }

  @Override
  public List<PeriodEvent> history(int year) throws SQLException {
    return database.read(connection -> PeriodHistorySql.of(connection, year));
  }

  @Override
  public PeriodResult softClose(Period period, String reason) throws SQLException {
    return change("select finance_api.soft_close(?, ?, ?)", period, reason);
  }

  @Override
  public PeriodResult close(Period period, String reason) throws SQLException {
    return change("select finance_api.close(?, ?, ?)", period, reason);
  }

  @Override
  public PeriodResult reopen(Period period, String reason) throws SQLException {
    return change("select finance_api.reopen(?, ?, ?)", period, reason);
  }

  private PeriodResult change(String sql, Period period, String reason) throws SQLException {
    YearMonth month = period.month();
    return call(month.getYear(), sql, month.atDay(1), period.version(), reason);
  }

  @Override
  public PeriodResult lockVat(Optional<LocalDate> to, FiscalYear shown, String reason)
      throws SQLException {
    return call(
        shown.year(),
        "select finance_api.lock_vat(?::date, ?, ?)",
        to.orElse(null),
        shown.vatLock().version(),
        reason);
  }

  /** The year is read after the commit: only then is it so for everybody. */
  private PeriodResult call(int year, String sql, @Nullable Object... parameters)
      throws SQLException {
    Optional<Refusal> refusal = refusalOf(connection -> run(connection, sql, parameters));
    return refusal.isPresent()
        ? new PeriodResult.Refused(refusal.get())
        : new PeriodResult.Done(year(year));
  }

  @Override
  public List<CheckItem> checklist(YearMonth month) throws SQLException {
    return database.read(connection -> checklist.of(connection, month));
  }

  @Override
  public YearEnd previewYearEnd(int year) throws SQLException {
    return database.read(connection -> PeriodSql.yearEnd(connection, year));
  }

  @Override
  public List<ResultAccount> resultAccounts() throws SQLException {
    return database.read(PeriodSql::resultAccounts);
  }

  @Override
  public Optional<Refusal> setResultAccount(String account, YearEnd shown) throws SQLException {
    return refusalOf(
        connection ->
            run(
                connection,
                "select finance_api.set_result_account(?, ?)",
                account,
                shown.version()));
  }

  @Override
  public YearEndResult closeYear(YearEnd shown) throws SQLException {
    try {
      return database.transact(connection -> PeriodSql.closeYear(connection, shown));
    } catch (SQLException failure) {
      return new YearEndResult.Refused(refusal(failure));
    }
  }

  private Optional<Refusal> refusalOf(CentralDatabase.Transaction<Boolean> work)
      throws SQLException {
    try {
      database.transact(work);
      return Optional.empty();
    } catch (SQLException failure) {
      return Optional.of(refusal(failure));
    }
  }

  private static Boolean run(Connection connection, String sql, @Nullable Object... parameters)
      throws SQLException {
    Rows.list(connection, sql, row -> true, parameters);
    return true;
  }

  private static Refusal refusal(SQLException failure) throws SQLException {
    DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
    return refusal.at("", "");
  }
}
