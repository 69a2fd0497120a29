package plumbline.domain.finance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;

/** Posts a set of entries in one transaction, without those refused or not at all. */
final class BulkTransaction {
  private static final String DEADLOCK = "40P01";

  /**
   * Waiting for one's turn and the checks at the commit may take long; whether the server is still
   * there is asked beside it.
   */
  private static final int PATIENCE_MILLIS = 15 * 60_000;

  private static final int CHUNK = 500;
  private static final int ATTEMPTS = 5;

  private final CentralDatabase database;
  private final PostingRules rules;
  private final boolean leaveOutRefused;
  private final BulkDocuments documents;

  BulkTransaction(
      CentralDatabase database,
      PostingRules rules,
      boolean leaveOutRefused,
      BulkDocuments documents) {
    this.database = database;
    this.rules = rules;
    this.leaveOutRefused = leaveOutRefused;
    this.documents = documents;
  }

  BulkResult.Done check(Iterable<EntryDraft> entries) throws SQLException {
    return database.read(
        connection -> new BulkCheck(connection, rules).over(entries, CHUNK).result());
  }

  /**
   * Someone who posts one of these entries by itself at the same moment makes the attempt fail; the
   * next one finds it posted.
   */
  BulkResult.Done post(Iterable<EntryDraft> entries) throws SQLException {
    for (int left = ATTEMPTS - 1; ; left--) {
      try {
        return numbered(database.transact(connection -> write(connection, entries)));
      } catch (SQLException failure) {
        if (left == 0 || !isCollision(failure)) {
          throw failure;
        }
      }
    }
  }

  private static boolean isCollision(SQLException failure) {
    return DatabaseRefusal.isDuplicate(failure) || DEADLOCK.equals(failure.getSQLState());
  }

  private record Written(BulkResult.Done checked, List<UUID> ids) {}

  private Written write(Connection connection, Iterable<EntryDraft> entries) throws SQLException {
    connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
    BulkSql.takeTurn(connection);
    BulkCheck check = new BulkCheck(connection, rules).over(entries, CHUNK);
    if (!leaveOutRefused && !check.refusedNothing()) {
      return new Written(check.result(), List.of());
    }
    Set<UUID> leftOut = check.leftOut();
    List<UUID> ids = writeLines(connection, entries, leftOut);
    BulkSql.announce(connection, ids, CHUNK);
    documents.write(connection, ids);
    writeHeaders(connection, entries, leftOut, check.years());
    return new Written(check.result(), ids);
  }

  private List<UUID> writeLines(
      Connection connection, Iterable<EntryDraft> entries, Set<UUID> leftOut) throws SQLException {
    List<UUID> ids = new ArrayList<>();
    try (BulkSql.Batch lines = BulkSql.lines(connection)) {
      for (EntryDraft draft : entries) {
        if (!leftOut.contains(draft.id())) {
          ids.add(draft.id());
          BulkSql.addLines(lines, draft);
        }
      }
      lines.flush();
    }
    return ids;
  }

  /**
   * Last, because the first header of a year locks its number series until the commit; and year by
   * year in order, so that two imports never wait for each other in a circle.
   */
  private void writeHeaders(
      Connection connection, Iterable<EntryDraft> entries, Set<UUID> leftOut, Set<Integer> years)
      throws SQLException {
    try (BulkSql.Batch headers = BulkSql.headers(connection)) {
      for (int year : years) {
        for (EntryDraft draft : entries) {
          if (draft.postingDate().getYear() == year && !leftOut.contains(draft.id())) {
            BulkSql.addHeader(headers, draft, rules.entry().reasonFor(draft));
          }
        }
      }
      headers.flush();
    }
  }

  /** The numbers are read after the commit, when nobody waits for them any more. */
  private BulkResult.Done numbered(Written written) throws SQLException {
    List<Posting.Posted> posted = new ArrayList<>(written.checked().posted());
    List<UUID> ids = written.ids();
    for (int from = 0; from < ids.size(); from += CHUNK) {
      List<UUID> some = ids.subList(from, Math.min(ids.size(), from + CHUNK));
      Map<UUID, BulkSql.Known> known = database.read(connection -> BulkSql.known(connection, some));
      for (UUID id : some) {
        BulkSql.Known entry = known.get(id);
        if (entry == null) {
          throw new SQLException("Entry " + id + " was committed and cannot be read.");
        }
        posted.add(new Posting.Posted(id, entry.number(), false));
      }
    }
    return new BulkResult.Done(posted, written.checked().refused());
  }
}
