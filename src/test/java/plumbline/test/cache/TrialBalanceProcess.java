package plumbline.test.cache;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Login;
import plumbline.domain.central.Rows;
import plumbline.sync.cache.AgeReckoning;
import plumbline.sync.cache.LedgerCache;
import plumbline.sync.cache.Refreshed;
import plumbline.sync.cache.TotalsCheck;
import plumbline.sync.cache.TrialBalance;
import plumbline.sync.cache.TrialBalanceQuery;

/**
 * Loads a cache and asks it for trial balances, beside the same question to the server, in a
 * process with a heap of its own size. Prints one line per measure.
 */
final class TrialBalanceProcess {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 1096;

  private TrialBalanceProcess() {}

  public static void main(String[] arguments) throws Exception {
    String url = arguments[0];
    var login = new Login(arguments[1], arguments[2]);
    int questions = Integer.parseInt(arguments[3]);
    Path folder = Files.createTempDirectory("plumbline-cache");
    try (CentralDatabase central = CentralDatabase.open(url, login);
        Connection server = DriverManager.getConnection(url, login.user(), login.password());
        LedgerCache cache = LedgerCache.open(folder, central, AgeReckoning.ofSystem())) {
      Refreshed load = cache.refresh();
      say("lines", load.newLines());
      say("load", load.took().toMillis());
      say("heap", heapAfterCollection());
      TotalsCheck check = cache.verifyTotals().orElseThrow();
      say("checked", check.lines());
      say("differences", check.differences());
      say("check", check.took().toMillis());
      say("idle", cache.refresh().took().toMillis());
      compare(cache, server, questions);
    } finally {
      delete(folder);
    }
  }

  private static void compare(LedgerCache cache, Connection server, int questions)
      throws SQLException {
    long seed = 20_261_121;
    say("seed", seed);
    Random random = new Random(seed);
    double[] ours = new double[questions];
    double[] theirs = new double[questions];
    for (int i = 0; i < questions; i++) {
      LocalDate to = FIRST.plusDays(random.nextInt(DAYS));
      LocalDate from = random.nextBoolean() ? null : to.minusDays(random.nextInt(400));
      long start = System.nanoTime();
      TrialBalance balance = cache.ask(new TrialBalanceQuery(from, to)).orElseThrow();
      long middle = System.nanoTime();
      Map<String, List<BigDecimal>> expected = ask(server, from, to);
      theirs[i] = (System.nanoTime() - middle) / 1e6;
      ours[i] = (middle - start) / 1e6;
      Map<String, List<BigDecimal>> found = new TreeMap<>();
      for (TrialBalance.Row row : balance.rows()) {
        found.put(
            row.account(), List.of(money(row.opening()), money(row.debit()), money(row.credit())));
      }
      if (!found.equals(expected)) {
        throw new IllegalStateException(
            "From %s to %s: %s, the server says %s".formatted(from, to, found, expected));
      }
    }
    Arrays.sort(ours);
    Arrays.sort(theirs);
    say("ours50", ours[questions / 2]);
    say("ours95", ours[questions * 95 / 100]);
    say("theirs50", theirs[questions / 2]);
    say("theirs95", theirs[questions * 95 / 100]);
  }

  private static Map<String, List<BigDecimal>> ask(Connection server, LocalDate from, LocalDate to)
      throws SQLException {
    LocalDate first = from == null ? LocalDate.of(1, 1, 1) : from;
    Map<String, List<BigDecimal>> turnovers = new TreeMap<>();
    Rows.list(
        server,
        """
        select account,
               coalesce(sum(debit - credit) filter (where posting_date < ?), 0),
               coalesce(sum(debit) filter (where posting_date >= ?), 0),
               coalesce(sum(credit) filter (where posting_date >= ?), 0),
               count(*) filter (where posting_date >= ?)
        from finance_api.ledger_line where posting_date <= ? group by account
        """,
        row -> {
          BigDecimal opening = money(row.getBigDecimal(2));
          if (opening.signum() != 0 || row.getLong(5) > 0) {
            turnovers.put(
                row.getString(1),
                List.of(opening, money(row.getBigDecimal(3)), money(row.getBigDecimal(4))));
          }
          return turnovers.size();
        },
        first,
        first,
        first,
        first,
        to);
    return turnovers;
  }

  private static BigDecimal money(BigDecimal amount) {
    return amount.setScale(2);
  }

  private static long heapAfterCollection() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / (1 << 20);
  }

  private static void delete(Path folder) throws Exception {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static void say(String what, long value) {
    System.out.println(what + " " + value);
  }

  private static void say(String what, double value) {
    System.out.printf(Locale.ROOT, "%s %.3f%n", what, value);
  }
}
