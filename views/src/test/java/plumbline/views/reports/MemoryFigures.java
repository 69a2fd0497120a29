package plumbline.views.reports;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.EntryNumber;
import plumbline.sync.cache.AccountLine;
import plumbline.sync.cache.AccountLinesQuery;
import plumbline.sync.cache.CacheQuery;
import plumbline.sync.cache.LedgerAccount;
import plumbline.sync.cache.TotalsCheck;
import plumbline.sync.cache.TrialBalance;
import plumbline.sync.cache.TrialBalanceQuery;

/** A copy of a ledger in memory whose server and file can fail, and which is refreshed by hand. */
final class MemoryFigures implements LedgerFigures {
  volatile boolean filled = true;
  volatile boolean serverGone;
  volatile boolean unreadable;
  private final Clock clock;
  private final Map<String, LedgerAccount> accounts = new ConcurrentSkipListMap<>();
  private final List<Movement> copied = new CopyOnWriteArrayList<>();
  private final List<Movement> posted = new ArrayList<>();
  final List<CacheQuery<?>> asked = new CopyOnWriteArrayList<>();
  TotalsCheck check = new TotalsCheck(12, 0, List.of(), Duration.ofMillis(3));
  private final Map<Class<?>, Object> answers = new ConcurrentHashMap<>();
  private final List<Consumer<FiguresNews>> listeners = new CopyOnWriteArrayList<>();
  private volatile Optional<Instant> asOf;

  private record Movement(String account, AccountLine line) {}

  MemoryFigures(Clock clock) {
    this.clock = clock;
    asOf = Optional.of(clock.instant());
  }

  void account(String number, String name) {
    accounts.put(number, new LedgerAccount(number, name, AccountType.ASSET, null, false, null));
  }

  /** Posts centrally; the copy has it after the next refresh. */
  void post(LocalDate day, String debit, String credit, String amount) {
    long number = copied.size() / 2 + posted.size() / 2 + 1;
    BigDecimal money = new BigDecimal(amount);
    posted.add(new Movement(debit, line(day, number, 1, money, BigDecimal.ZERO)));
    posted.add(new Movement(credit, line(day, number, 2, BigDecimal.ZERO, money)));
  }

  /** Only one side of an entry, as a broken copy would have it. */
  void lose(LocalDate day, String account, String credit) {
    copied.add(
        new Movement(account, line(day, 999_999, 1, BigDecimal.ZERO, new BigDecimal(credit))));
  }

  static UUID entry(long number) {
    return new UUID(5, number);
  }

  private static AccountLine line(
      LocalDate day, long number, int lineNo, BigDecimal debit, BigDecimal credit) {
    return new AccountLine(
        new AccountLine.Position(day, number, lineNo),
        entry(number),
        new EntryNumber(day.getYear(), number),
        day,
        "INV-" + (8400 + number),
        number % 3 == 0 ? LONG_NAME : "Rent, Váci út",
        "",
        null,
        debit,
        credit,
        BigDecimal.ZERO);
  }

  static final String LONG_NAME =
      "Megkülönböztetett árvíztűrő tükörfúrógép-kölcsönzési díjak előlege, Székesfehérvár";

  void forgetAge() {
    asOf = Optional.empty();
  }

  int listeners() {
    return listeners.size();
  }

  @Override
  public void refresh() throws SQLException {
    if (serverGone) {
      tell(new FiguresNews.Unrefreshed("The server does not answer", asOf));
      throw new SQLException("The server does not answer");
    }
    asOf = Optional.of(clock.instant());
    boolean changed = !posted.isEmpty() || !filled;
    copied.addAll(posted);
    posted.clear();
    filled = true;
    tell(
        changed
            ? new FiguresNews.Changed(clock.instant())
            : new FiguresNews.Confirmed(clock.instant()));
  }

  private void tell(FiguresNews news) {
    listeners.forEach(listener -> listener.accept(news));
  }

  /** The answer to questions of a kind other than the trial balance. */
  void answer(Class<? extends CacheQuery<?>> kind, Object answer) {
    answers.put(kind, answer);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Optional<T> ask(CacheQuery<T> query) throws SQLException {
    requireReadable();
    asked.add(query);
    if (!filled) {
      return Optional.empty();
    }
    if (query instanceof TrialBalanceQuery balances) {
      return (Optional<T>) trialBalance(balances.from(), balances.to());
    }
    return Optional.ofNullable((T) answers.get(query.getClass()));
  }

  @Override
  public Optional<TotalsCheck> verifyTotals() {
    return filled ? Optional.of(check) : Optional.empty();
  }

  private Optional<TrialBalance> trialBalance(@Nullable LocalDate from, @Nullable LocalDate to)
      throws SQLException {
    if (!filled) {
      return Optional.empty();
    }
    List<TrialBalance.Row> rows = new ArrayList<>();
    for (LedgerAccount account : accounts.values()) {
      List<AccountLine> lines =
          lines(new AccountLinesQuery(account.number(), from, to, null, 9999));
      if (!lines.isEmpty()) {
        AccountLine first = lines.getFirst();
        BigDecimal opening = first.balance().subtract(first.debit()).add(first.credit());
        BigDecimal debit = sum(lines.stream().map(AccountLine::debit).toList());
        BigDecimal credit = sum(lines.stream().map(AccountLine::credit).toList());
        rows.add(
            new TrialBalance.Row(
                account.number(), account.name(), account.type(), opening, debit, credit));
      }
    }
    return Optional.of(new TrialBalance(clock.instant(), rows));
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Override
  public List<AccountLine> lines(AccountLinesQuery query) throws SQLException {
    requireReadable();
    BigDecimal balance = BigDecimal.ZERO;
    List<AccountLine> page = new ArrayList<>();
    for (AccountLine line : all(query.account())) {
      balance = balance.add(line.debit()).subtract(line.credit());
      boolean wanted =
          (query.from() == null || !line.postingDate().isBefore(query.from()))
              && (query.to() == null || !line.postingDate().isAfter(query.to()))
              && (query.after() == null || ORDER.compare(line.position(), query.after()) > 0);
      if (wanted && page.size() < query.limit()) {
        page.add(with(line, balance));
      }
    }
    return page;
  }

  private static final Comparator<AccountLine.Position> ORDER =
      Comparator.comparing(AccountLine.Position::postingDate)
          .thenComparing(AccountLine.Position::number)
          .thenComparing(AccountLine.Position::lineNo);

  private List<AccountLine> all(String account) {
    return copied.stream()
        .filter(movement -> movement.account().equals(account))
        .map(Movement::line)
        .sorted(Comparator.comparing(AccountLine::position, ORDER))
        .toList();
  }

  private static AccountLine with(AccountLine line, BigDecimal balance) {
    return new AccountLine(
        line.position(),
        line.entry(),
        line.number(),
        line.documentDate(),
        line.reference(),
        line.description(),
        line.text(),
        line.vatCode(),
        line.debit(),
        line.credit(),
        balance);
  }

  @Override
  public List<LedgerAccount> accounts() {
    return List.copyOf(accounts.values());
  }

  @Override
  public Optional<Instant> asOf() {
    return asOf;
  }

  @Override
  public Subscription listen(Consumer<FiguresNews> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void requireReadable() throws SQLException {
    if (unreadable) {
      throw new SQLException("The cache file cannot be read");
    }
  }
}
