package plumbline.domain.finance;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Refusal;

/**
 * Posts many entries as sets, each exactly once: an entry whose id is in the ledger with the same
 * content counts as posted already, with other content it is refused. The caller makes the ids. One
 * bulk posting writes at a time; the others wait for their turn.
 */
public final class BulkPosting {
  private static final int CHUNK = 250;

  private final CentralDatabase database;
  private final BulkDocuments documents;

  public BulkPosting(CentralDatabase database) {
    this(database, BulkDocuments.NONE);
  }

  /** Each entry in one transaction with the document it belongs to. */
  public BulkPosting(CentralDatabase database, BulkDocuments documents) {
    this.database = database;
    this.documents = documents;
  }

  /**
   * All in one transaction, or none when one of them is refused. The entries are gone through
   * several times and never all held; other postings of the same years wait while the headers are
   * written.
   */
  public BulkResult postAll(Iterable<EntryDraft> entries) throws SQLException {
    try {
      return transaction(false).post(entries);
    } catch (SQLException failure) {
      return stopped(failure);
    }
  }

  /** What {@link #postAll} would refuse or find posted already; writes nothing. */
  public BulkResult check(Iterable<EntryDraft> entries) throws SQLException {
    try {
      return transaction(false).check(entries);
    } catch (SQLException failure) {
      return stopped(failure);
    }
  }

  /** The good ones, in transactions of a few hundred; what is refused is left out and named. */
  public BulkResult postGood(Iterable<EntryDraft> entries) throws SQLException {
    Collected all = new Collected();
    try {
      BulkTransaction transaction = transaction(true);
      List<EntryDraft> chunk = new ArrayList<>(CHUNK);
      for (EntryDraft draft : entries) {
        if (all.isNew(draft)) {
          chunk.add(draft);
        }
        if (chunk.size() == CHUNK) {
          postChunk(transaction, chunk, all);
          chunk.clear();
        }
      }
      postChunk(transaction, chunk, all);
    } catch (SQLException failure) {
      return stopped(failure);
    }
    return new BulkResult.Done(all.posted, all.refused);
  }

  private BulkTransaction transaction(boolean leaveOutRefused) throws SQLException {
    return new BulkTransaction(database, PostingRules.load(database), leaveOutRefused, documents);
  }

  private static void postChunk(BulkTransaction transaction, List<EntryDraft> chunk, Collected all)
      throws SQLException {
    try {
      all.add(transaction.post(chunk));
    } catch (SQLException failure) {
      if (!isRule(failure)) {
        throw failure;
      }
      postOneByOne(transaction, chunk, all);
    }
  }

  /** The database refused something in the chunk by a rule; find out which entry it was. */
  private static void postOneByOne(
      BulkTransaction transaction, List<EntryDraft> chunk, Collected all) throws SQLException {
    for (EntryDraft draft : chunk) {
      try {
        all.add(transaction.post(List.of(draft)));
      } catch (SQLException failure) {
        if (!isRule(failure)) {
          throw failure;
        }
        String message = DatabaseRefusal.in(failure).orElseThrow().message();
        all.refuse(draft, Refusal.ofWhole(message));
      }
    }
  }

  /** One of Plumbline's rules about an entry, and not a missing privilege. */
  private static boolean isRule(SQLException failure) {
    return DatabaseRefusal.in(failure)
        .filter(refusal -> refusal.sqlState().startsWith("PL"))
        .isPresent();
  }

  private static BulkResult stopped(SQLException failure) throws SQLException {
    DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
    return new BulkResult.Stopped(Refusal.ofWhole(refusal.message()));
  }

  private static final class Collected {
    private final List<Posting.Posted> posted = new ArrayList<>();
    private final List<BulkResult.RefusedEntry> refused = new ArrayList<>();
    private final Set<UUID> given = new HashSet<>();

    boolean isNew(EntryDraft draft) {
      boolean isNew = given.add(draft.id());
      if (!isNew) {
        refuse(draft, BulkCheck.GIVEN_TWICE);
      }
      return isNew;
    }

    void add(BulkResult.Done done) {
      posted.addAll(done.posted());
      refused.addAll(done.refused());
    }

    void refuse(EntryDraft draft, Refusal refusal) {
      refused.add(new BulkResult.RefusedEntry(draft, List.of(refusal)));
    }
  }
}
