package plumbline.views.periods;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntryNumber;
import plumbline.domain.finance.period.CheckItem;
import plumbline.domain.finance.period.CheckItem.Check;
import plumbline.domain.finance.period.CheckItem.Figures;
import plumbline.domain.finance.period.CheckItem.Standing;
import plumbline.domain.finance.period.CheckItem.Target;
import plumbline.domain.finance.period.FiscalYear;
import plumbline.domain.finance.period.Period;
import plumbline.domain.finance.period.PeriodEvent;
import plumbline.domain.finance.period.PeriodResult;
import plumbline.domain.finance.period.PeriodState;
import plumbline.domain.finance.period.Periods;
import plumbline.domain.finance.period.ResultAccount;
import plumbline.domain.finance.period.VatLock;
import plumbline.domain.finance.period.YearEnd;
import plumbline.domain.finance.period.YearEndResult;

/** Periods in memory; refuses when told to, in the words of the real ones. */
final class MemoryPeriods implements Periods {
  static final UUID ENTRY = UUID.fromString("019aa000-0000-7000-8000-000000000001");
  static final UUID DRAFT = new UUID(5, 9);
  private static final Instant NOW = Instant.parse("2026-11-20T15:12:00Z");

  final List<String> done = new ArrayList<>();
  String refusing = "";
  boolean gone;
  String who = "szabo.anna";
  private final Map<YearMonth, Period> changed = new TreeMap<>();
  private VatLock vatLock = new VatLock(Optional.empty(), 0);
  private Optional<FiscalYear.Closing> closing = Optional.empty();
  private Optional<String> resultAccount = Optional.empty();
  private int version = 1;
  final List<PeriodEvent> history = new ArrayList<>();

  void put(String month, PeriodState state) {
    YearMonth at = YearMonth.parse(month);
    Period before = period(at);
    changed.put(
        at,
        new Period(
            at,
            state,
            before.version() + 1,
            Optional.of(new Period.Change(who, NOW, "")),
            before.entries()));
  }

  private Period period(YearMonth month) {
    return changed.getOrDefault(
        month,
        new Period(
            month,
            PeriodState.OPEN,
            0,
            Optional.empty(),
            month.isAfter(YearMonth.of(2026, 11)) ? 0 : 400L + month.getMonthValue() * 37));
  }

  PeriodState state(String month) {
    return period(YearMonth.parse(month)).state();
  }

  @Override
  public FiscalYear year(int year) throws SQLException {
    if (gone) {
      throw new SQLException("The connection was lost");
    }
    List<Period> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      months.add(period(YearMonth.of(year, month)));
    }
    return new FiscalYear(year, months, vatLock, year == 2025 ? closing : Optional.empty());
  }

  @Override
  public List<PeriodEvent> history(int year) {
    return List.copyOf(history);
  }

  @Override
  public PeriodResult softClose(Period period, String reason) throws SQLException {
    return change("soft close", period, PeriodState.SOFT_CLOSED, reason);
  }

  @Override
  public PeriodResult close(Period period, String reason) throws SQLException {
    return change("close", period, PeriodState.CLOSED, reason);
  }

  @Override
  public PeriodResult reopen(Period period, String reason) throws SQLException {
    return change("reopen", period, PeriodState.OPEN, reason);
  }

  private PeriodResult change(String verb, Period period, PeriodState state, String reason)
      throws SQLException {
    if (!refusing.isEmpty()) {
      return new PeriodResult.Refused(Refusal.ofWhole(refusing));
    }
    if (!period.equals(period(period.month()))) {
      return new PeriodResult.Refused(Refusal.ofWhole("Look at it again."));
    }
    done.add(verb + " " + period.month() + (reason.isEmpty() ? "" : ": " + reason));
    history.addFirst(
        new PeriodEvent.MonthChanged(period.month(), period.state(), state, who, NOW, reason));
    put(period.month().toString(), state);
    return new PeriodResult.Done(year(period.month().getYear()));
  }

  @Override
  public PeriodResult lockVat(Optional<LocalDate> to, FiscalYear shown, String reason)
      throws SQLException {
    if (!refusing.isEmpty()) {
      return new PeriodResult.Refused(Refusal.ofWhole(refusing));
    }
    done.add("vat " + to.map(LocalDate::toString).orElse("none") + ": " + reason);
    history.addFirst(new PeriodEvent.VatLockMoved(vatLock.lockedTo(), to, who, NOW, reason));
    vatLock = new VatLock(to, vatLock.version() + 1);
    return new PeriodResult.Done(year(shown.year()));
  }

  @Override
  public List<CheckItem> checklist(YearMonth month) {
    BigDecimal large = new BigDecimal("999999999999.99");
    return List.of(
        item(Check.EARLIER_MONTHS, Standing.ATTENTION, 2, new Target.Month(YearMonth.of(2025, 12))),
        item(Check.DRAFTS, Standing.ATTENTION, 1, new Target.Drafts()),
        new CheckItem(
            Check.RECEIVABLES,
            Standing.ATTENTION,
            0,
            Optional.of(new Figures(large, Optional.of(large.negate()))),
            Optional.of(new Target.Account("311"))),
        new CheckItem(
            Check.PAYABLES,
            Standing.UNKNOWN,
            0,
            Optional.of(new Figures(large.negate(), Optional.empty())),
            Optional.of(new Target.Account("454"))),
        item(Check.SHIPPED_WITHOUT_INVOICE, Standing.ATTENTION, 14, new Target.Order("10472")),
        new CheckItem(Check.CLOSED_ACCOUNTS, Standing.OK, 0, Optional.empty(), Optional.empty()),
        item(Check.VAT_WITHOUT_CODE, Standing.ATTENTION, 3, new Target.Entry(ENTRY)),
        item(Check.DRAFT, Standing.ATTENTION, 1, new Target.Draft(DRAFT, "Rent, Váci út", true)));
  }

  private static CheckItem item(Check check, Standing standing, long count, Target target) {
    return new CheckItem(check, standing, count, Optional.empty(), Optional.of(target));
  }

  @Override
  public YearEnd previewYearEnd(int year) {
    return new YearEnd(
        year,
        resultAccount,
        version,
        List.of(
            line("522", "Rent", AccountType.EXPENSE, "0.00", "1440000.00"),
            line(
                "5291",
                "Postai, futárszolgálati és csomagküldési díjak, beleértve a külföldi fuvarozást"
                    + " is",
                AccountType.EXPENSE,
                "0.00",
                "120000.50"),
            line("911", "Sales of goods", AccountType.INCOME, "999999999999.99", "0.00"),
            new YearEnd.Line(
                new EntryLine(
                    resultAccount.orElse(""),
                    BigDecimal.ZERO,
                    new BigDecimal("999998439999.49"),
                    null,
                    ""),
                resultAccount.isPresent() ? "Retained earnings" : "",
                resultAccount.map(_ -> AccountType.EQUITY))));
  }

  private static YearEnd.Line line(
      String account, String name, AccountType type, String debit, String credit) {
    return new YearEnd.Line(
        new EntryLine(account, new BigDecimal(debit), new BigDecimal(credit), null, ""),
        name,
        Optional.of(type));
  }

  @Override
  public List<ResultAccount> resultAccounts() {
    return List.of(
        new ResultAccount("411", "Registered capital"),
        new ResultAccount("413", "Retained earnings"));
  }

  @Override
  public Optional<Refusal> setResultAccount(String account, YearEnd shown) {
    if (resultAccounts().stream().noneMatch(known -> known.number().equals(account))) {
      return Optional.of(
          Refusal.ofWhole(
              "The result of a year goes to an open equity account that takes lines; "
                  + account
                  + " is none."));
    }
    resultAccount = Optional.of(account);
    version++;
    return Optional.empty();
  }

  @Override
  public YearEndResult closeYear(YearEnd shown) {
    if (!refusing.isEmpty()) {
      return new YearEndResult.Refused(Refusal.ofWhole(refusing));
    }
    done.add("close " + shown.year());
    EntryNumber number = new EntryNumber(shown.year(), 5120);
    closing =
        Optional.of(new FiscalYear.Closing(Optional.of(ENTRY), Optional.of(number), who, NOW));
    return new YearEndResult.Closed(Optional.of(ENTRY), Optional.of(number), false);
  }
}
