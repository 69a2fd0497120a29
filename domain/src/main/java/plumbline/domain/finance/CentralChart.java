package plumbline.domain.finance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;

/** The chart of accounts in the central database, as the signed-in person may change it. */
public final class CentralChart implements ChartOfAccounts {
  private static final Map<String, String> FIELDS =
      Map.of("PL105", "group", "PL106", "closed", "PL109", "parent");

  private final CentralDatabase database;

  public CentralChart(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<Account> accounts() throws SQLException {
    return database.read(AccountSql::all);
  }

  @Override
  public Saving<Account> create(Account wanted) throws SQLException {
    return attempt(wanted).run(connection -> create(connection, wanted));
  }

  @Override
  public Saving<Account> change(Account seen, Account wanted) throws SQLException {
    return attempt(wanted).run(connection -> change(connection, seen, wanted));
  }

  private SavingAttempt<Account> attempt(Account wanted) {
    return new SavingAttempt<>(
        database,
        connection -> AccountSql.numbered(connection, wanted.number()),
        wanted::saysTheSameAs,
        FIELDS);
  }

  private Saving<Account> create(Connection connection, Account wanted) throws SQLException {
    Map<String, Account> chart = CentralLedger.accountsByNumber(connection);
    Account there = chart.get(wanted.number());
    if (there != null) {
      return there.saysTheSameAs(wanted)
          ? new Saving.Saved<>(there)
          : Saving.refused(
              new Refusal(
                  "number",
                  wanted.number(),
                  "%s is there already. Choose a number that is not taken."
                      .formatted(there.label())));
    }
    Account blank = new Account(wanted.number(), wanted.name(), wanted.type(), null, false);
    List<Refusal> refusals = refusals(chart, blank, wanted);
    if (!refusals.isEmpty()) {
      return new Saving.Refused<>(refusals);
    }
    if (wanted.group() || wanted.control() != null) {
      Rows.update(
          connection,
          """
          insert into finance.account (number, name, type, parent, is_group, control)
          values (?, ?, ?, ?, ?, ?)
          """,
          wanted.number(),
          wanted.name(),
          wanted.type().word(),
          wanted.parent(),
          wanted.group(),
          word(wanted));
    } else {
      Rows.update(
          connection,
          "insert into finance.account (number, name, type, parent) values (?, ?, ?, ?)",
          wanted.number(),
          wanted.name(),
          wanted.type().word(),
          wanted.parent());
    }
    return saved(connection, wanted);
  }

  private Saving<Account> change(Connection connection, Account seen, Account wanted)
      throws SQLException {
    Map<String, Account> chart = CentralLedger.accountsByNumber(connection);
    Account now = chart.getOrDefault(seen.number(), seen);
    boolean asSeen = now.version() == seen.version();
    List<Refusal> refusals = asSeen ? refusals(chart, seen, wanted) : List.of();
    if (!refusals.isEmpty()) {
      return new Saving.Refused<>(refusals);
    }
    if (now.saysTheSameAs(wanted)) {
      return new Saving.Saved<>(now);
    }
    if (onlyAChiefMay(seen, wanted).isEmpty()) {
      Rows.update(
          connection,
          "update finance.account set name = ?, parent = ?, version = ? where number = ?",
          wanted.name(),
          wanted.parent(),
          seen.version(),
          seen.number());
    } else {
      Rows.update(
          connection,
          """
          update finance.account
          set name = ?, parent = ?, closed = ?, is_group = ?, control = ?, version = ?
          where number = ?
          """,
          wanted.name(),
          wanted.parent(),
          wanted.closed(),
          wanted.group(),
          word(wanted),
          seen.version(),
          seen.number());
    }
    return saved(connection, wanted);
  }

  private static Saving<Account> saved(Connection connection, Account wanted) throws SQLException {
    return new Saving.Saved<>(AccountSql.numbered(connection, wanted.number()).orElseThrow());
  }

  private List<Refusal> refusals(Map<String, Account> chart, Account seen, Account wanted) {
    List<Refusal> refusals = new ArrayList<>();
    for (var refused : new ChartRules(chart).check(List.of(wanted))) {
      Refusal why = refused.refusal();
      refusals.add(
          why.field().equals("account") ? new Refusal("number", why.value(), why.message()) : why);
    }
    if (wanted.group() && wanted.control() != null) {
      refusals.add(
          new Refusal(
              "control",
              word(wanted) + "",
              "A group takes no lines and cannot be a control account. Choose one of the two."));
    }
    if (!database.person().isIn(Group.CHIEF_BOOKKEEPER)) {
      refusals.addAll(onlyAChiefMay(seen, wanted));
    }
    return refusals;
  }

  private static List<Refusal> onlyAChiefMay(Account seen, Account wanted) {
    List<Refusal> refusals = new ArrayList<>();
    if (seen.group() != wanted.group()) {
      refusals.add(chiefs("group", "make an account a group or take that away"));
    }
    if (seen.control() != wanted.control()) {
      refusals.add(chiefs("control", "say what an account controls"));
    }
    if (seen.closed() != wanted.closed()) {
      refusals.add(chiefs("closed", wanted.closed() ? "close an account" : "reopen an account"));
    }
    return refusals;
  }

  private static Refusal chiefs(String field, String verb) {
    return new Refusal(
        field,
        "",
        "Only a chief bookkeeper may %s. Ask one, or leave this as it was.".formatted(verb));
  }

  private static @Nullable String word(Account account) {
    ControlKind control = account.control();
    return control == null ? null : control.word();
  }
}
