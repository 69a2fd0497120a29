package plumbline.views.chart;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.ChartOfAccounts;
import plumbline.domain.finance.Saving;

/** A chart in memory whose answers and whose connection the test decides. */
public final class MemoryChart implements ChartOfAccounts {
  static final String LONG_NAME =
      "Megkülönböztetett árvíztűrő tükörfúrógép-kölcsönzési követelések, Székesfehérvár";

  public final Map<String, Account> accounts = new TreeMap<>();
  public List<Refusal> refusing = List.of();
  public boolean answerLost;
  public boolean gone;

  /** A few accounts under groups, one of them a control account and one closed. */
  public MemoryChart() {
    put(account("3", "Receivables, cash and prepayments", null).group(true));
    put(account("31", "Trade receivables", "3").group(true));
    put(
        account("311", "Domestic customers", "31")
            .control(plumbline.domain.finance.ControlKind.RECEIVABLES));
    put(account("315", "Doubtful receivables", "31"));
    put(account("38", "Cash and bank", "3").group(true));
    put(account("381", "Cash desk", "38"));
    put(account("389", "Cash in transit", "38").closed(true));
    put(new Account("5", "Operating costs", AccountType.EXPENSE, null, false).group(true));
    put(new Account("522", "Rent", AccountType.EXPENSE, "5", false));
  }

  static Account account(String number, String name, @Nullable String parent) {
    return new Account(number, name, AccountType.ASSET, parent, false);
  }

  public void put(Account account) {
    accounts.put(account.number(), account);
  }

  /** Somebody else saves this meanwhile. */
  void changedByErika(Account account) {
    put(
        new Account(
            account.number(),
            account.name(),
            account.type(),
            account.parent(),
            account.closed(),
            account.group(),
            account.control(),
            account.version() + 1));
  }

  @Override
  public List<Account> accounts() throws SQLException {
    requireConnection();
    return new ArrayList<>(accounts.values());
  }

  @Override
  public Saving<Account> create(Account wanted) throws SQLException {
    return save(wanted, 1);
  }

  @Override
  public Saving<Account> change(Account seen, Account wanted) throws SQLException {
    requireConnection();
    Account now = accounts.getOrDefault(seen.number(), seen);
    if (now.version() != seen.version() && !now.saysTheSameAs(wanted)) {
      return new Saving.Stale<>(
          now,
          Refusal.ofWhole(
              "Account %s was changed by erika at 2026-11-21 09:00: it is now \"%s\"."
                  .formatted(now.number(), now.name())));
    }
    return save(wanted, now.version() + 1);
  }

  private Saving<Account> save(Account wanted, int version) throws SQLException {
    requireConnection();
    if (!refusing.isEmpty()) {
      return new Saving.Refused<>(refusing);
    }
    Account saved =
        new Account(
            wanted.number(),
            wanted.name(),
            wanted.type(),
            wanted.parent(),
            wanted.closed(),
            wanted.group(),
            wanted.control(),
            version);
    put(saved);
    if (answerLost) {
      throw new SQLException("The connection was lost");
    }
    return new Saving.Saved<>(saved);
  }

  private void requireConnection() throws SQLException {
    if (gone) {
      throw new SQLException("The connection was lost");
    }
  }
}
