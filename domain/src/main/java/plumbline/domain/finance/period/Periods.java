package plumbline.domain.finance.period;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import plumbline.domain.central.Refusal;

/**
 * Finance's published service for periods. Every change is refused when somebody else changed the
 * same meanwhile, so that nobody closes what they have not seen.
 */
public interface Periods {
  FiscalYear year(int year) throws SQLException;

  /** What was changed of the year's months, its VAT and the year itself, newest first. */
  List<PeriodEvent> history(int year) throws SQLException;

  /** From now on only a chief bookkeeper posts to the month. */
  PeriodResult softClose(Period period, String reason) throws SQLException;

  /** From now on nobody posts to the month; what is being posted is in before this returns. */
  PeriodResult close(Period period, String reason) throws SQLException;

  /** Opens a closed or soft closed month again; the reason is kept. */
  PeriodResult reopen(Period period, String reason) throws SQLException;

  /**
   * Refuses VAT with a tax point up to the day from now on.
   *
   * @param to empty to take the lock away; that, and an earlier day than before, needs a reason
   * @param shown the year to return, and the lock as the person saw it
   */
  PeriodResult lockVat(Optional<LocalDate> to, FiscalYear shown, String reason) throws SQLException;

  /** What to look at before the month is closed. */
  List<CheckItem> checklist(YearMonth month) throws SQLException;

  /** The closing entry as it would be posted now. */
  YearEnd previewYearEnd(int year) throws SQLException;

  /** The accounts that can take the result of a year. */
  List<ResultAccount> resultAccounts() throws SQLException;

  /** Chooses the account that takes the result; empty, or why not. */
  Optional<Refusal> setResultAccount(String account, YearEnd shown) throws SQLException;

  /** Posts the closing entry, once however often it is asked. */
  YearEndResult closeYear(YearEnd shown) throws SQLException;
}
