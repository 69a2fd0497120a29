package plumbline.domain.finance;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Group;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;

/** The general ledger in the central database, as the signed-in person may use it. */
public final class CentralLedger implements Ledger {
  private final CentralDatabase database;

  public CentralLedger(CentralDatabase database) {
    this.database = database;
  }

  /**
   * Writes first and asks for the rules only when there is something to explain: the database
   * upholds them in any case, so a right entry costs no questions.
   */
  @Override
  public Posting post(EntryDraft typed) throws SQLException {
    if (typed.controlReason().isBlank() && EntryAmounts.check(typed).isEmpty()) {
      return write(typed);
    }
    EntryRules rules = rulesFor(typed);
    List<Refusal> refusals = rules.check(typed);
    return refusals.isEmpty()
        ? write(typed.withControlReason(rules.reasonFor(typed)))
        : new Posting.Refused(refusals);
  }

  private Posting write(EntryDraft draft) throws SQLException {
    try {
      return new Posting.Posted(
          draft.id(), database.withEntities(session -> EntryWriting.write(session, draft)), false);
    } catch (PersistenceException failure) {
      return whyNot(draft, failure);
    }
  }

  private Posting whyNot(EntryDraft draft, PersistenceException failure) throws SQLException {
    if (DatabaseRefusal.isDuplicate(failure)) {
      return repeated(draft);
    }
    List<Refusal> refusals = rulesFor(draft).check(draft);
    if (!refusals.isEmpty()) {
      return new Posting.Refused(refusals);
    }
    DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
    return new Posting.Refused(List.of(PostingRules.located(refusal, draft)));
  }

  /** The id is taken: by this very entry, or by another one. */
  private Posting repeated(EntryDraft draft) throws SQLException {
    byte[] digest = EntryDigest.of(draft);
    return database.read(
        connection ->
            Rows.first(
                    connection,
                    "select fiscal_year, number, digest from finance_api.journal_entry where id ="
                        + " ?",
                    row ->
                        Arrays.equals(row.getBytes("digest"), digest)
                            ? new Posting.Posted(draft.id(), JournalSql.number(row), true)
                            : new Posting.Refused(
                                List.of(
                                    Refusal.ofWhole(
                                        "Entry "
                                            + JournalSql.number(row)
                                            + " was posted from this draft with other content."
                                            + " Start a new entry."))),
                    draft.id())
                .orElseThrow());
  }

  private EntryRules rulesFor(EntryDraft draft) throws SQLException {
    Set<String> numbers = new HashSet<>();
    draft.lines().forEach(line -> numbers.add(line.account()));
    return database.read(
        connection ->
            new EntryRules(
                AccountSql.numbered(connection, numbers),
                VatSql.codes(connection),
                database.person().isIn(Group.CHIEF_BOOKKEEPER)));
  }

  @Override
  public List<EntrySummary> page(
      EntryFilter filter, EntrySummary.@Nullable Position after, int limit) throws SQLException {
    return database.read(connection -> JournalSql.page(connection, filter, after, limit));
  }

  @Override
  public long count(EntryFilter filter, int bound) throws SQLException {
    return database.read(connection -> JournalSql.count(connection, filter, bound));
  }

  @Override
  public Optional<PostedEntry> entry(UUID id) throws SQLException {
    return database.read(connection -> JournalSql.entry(connection, id));
  }

  @Override
  public List<Account> accounts() throws SQLException {
    return database.read(AccountSql::all);
  }

  /** All accounts by number, for checking many entries at once. */
  static Map<String, Account> accountsByNumber(Connection connection) throws SQLException {
    Map<String, Account> byNumber = new HashMap<>();
    for (Account account : AccountSql.all(connection)) {
      byNumber.put(account.number(), account);
    }
    return byNumber;
  }

  @Override
  public List<VatCode> vatCodes() throws SQLException {
    return database.read(VatSql::codes);
  }
}
