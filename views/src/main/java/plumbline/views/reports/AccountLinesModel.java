package plumbline.views.reports;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import plumbline.sync.cache.AccountLine;
import plumbline.sync.cache.AccountLinesQuery;
import plumbline.sync.cache.LedgerAccount;
import plumbline.views.field.DateShortcuts;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Ticker;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterQuery;
import plumbline.views.widget.Page;
import plumbline.views.widget.PageQuery;
import plumbline.views.widget.PagedRows;
import plumbline.views.widget.PagedRows.State;

/** The lines of one account between two days, paged by key, with the balance before the first. */
final class AccountLinesModel {
  private static final Texts TEXTS = Texts.of(AccountLinesModel.class);

  private final LedgerFigures figures;
  private final String account;
  private final LatestOnly naming;
  private final FiguresWatch watch;
  private final DayChoice from;
  private final DayChoice to;
  private final PagedRows<AccountLine> rows;
  private final ReadOnlyStringWrapper label;
  private final ReadOnlyObjectWrapper<Optional<BigDecimal>> carried =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private volatile Days days;

  private record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

  AccountLinesModel(
      LedgerFigures figures,
      ReportLink.Lines lines,
      WorkRunner runner,
      Ticker ticker,
      Clock clock) {
    this.figures = figures;
    account = lines.account();
    naming = new LatestOnly(runner);
    watch = new FiguresWatch(figures, runner, ticker, clock, this::read);
    DateShortcuts dates = DateShortcuts.ofProgram(clock);
    from = new DayChoice(dates, Optional.ofNullable(lines.from()));
    to = new DayChoice(dates, Optional.ofNullable(lines.to()));
    days = new Days(lines.from(), lines.to());
    rows = new PagedRows<>(this::page, runner);
    label = new ReadOnlyStringWrapper(account);
    from.dayProperty().subscribe((before, day) -> restart());
    to.dayProperty().subscribe((before, day) -> restart());
    rows.stateProperty().subscribe(() -> settled(rows.stateProperty().get()));
  }

  FiguresWatch watch() {
    return watch;
  }

  DayChoice from() {
    return from;
  }

  DayChoice to() {
    return to;
  }

  PagedRows<AccountLine> rows() {
    return rows;
  }

  /** Number and name of the account, the number alone while the name is not known. */
  ReadOnlyStringProperty labelProperty() {
    return label.getReadOnlyProperty();
  }

  /** The balance before the first line; empty when there are no lines. */
  ReadOnlyObjectProperty<Optional<BigDecimal>> carriedProperty() {
    return carried.getReadOnlyProperty();
  }

  GeneralLedger report() {
    return new GeneralLedger(account);
  }

  Report.Period period(LocalDate today) {
    Days now = days;
    return new Report.Period(
        now.from() == null ? LocalDate.of(1, 1, 1) : now.from(),
        now.to() == null ? today : now.to());
  }

  /** Reads the copy again; what is shown stays until the answer is there. */
  void read() {
    naming.run(
        Work.of(figures::accounts)
            .named(TEXTS.get("lines.naming"))
            .quiet()
            .onSuccess(this::name)
            .onFailure(failure -> {}));
    watch.begin();
    rows.refresh();
  }

  /** Reads the server, and the copy if that is what is missing. */
  void refresh() {
    if (!(rows.stateProperty().get() instanceof State.Loaded)) {
      read();
    }
    watch.readServer();
  }

  void close() {
    naming.forget();
    watch.close();
  }

  private void restart() {
    days = new Days(from.dayProperty().get().orElse(null), to.dayProperty().get().orElse(null));
    watch.begin();
    rows.filter(FilterQuery.ALL);
  }

  private void name(List<LedgerAccount> accounts) {
    accounts.stream()
        .filter(found -> found.number().equals(account))
        .findFirst()
        .ifPresent(found -> label.set(found.label()));
  }

  private void settled(State state) {
    switch (state) {
      case State.Loading _ -> {}
      case State.Loaded _ -> {
        carried.set(rows.rows().stream().findFirst().map(AccountLinesModel::before));
        watch.shown();
      }
      case State.Failed _ -> watch.failed();
    }
  }

  private static BigDecimal before(AccountLine first) {
    return first.balance().subtract(first.debit()).add(first.credit());
  }

  private Page<AccountLine> page(PageQuery<AccountLine> query) throws Exception {
    Days wanted = days;
    AccountLine.Position after = query.after().map(AccountLine::position).orElse(null);
    List<AccountLine> page =
        figures.lines(
            new AccountLinesQuery(account, wanted.from(), wanted.to(), after, query.limit()));
    return new Page<>(page, page.size() == query.limit(), OptionalLong.empty());
  }
}
