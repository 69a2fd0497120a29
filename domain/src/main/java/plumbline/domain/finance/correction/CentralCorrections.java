package plumbline.domain.finance.correction;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.ClientIds;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Group;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryNumber;
import plumbline.domain.finance.EntryWriting;
import plumbline.domain.finance.Ledger;
import plumbline.domain.finance.OpenDays;
import plumbline.domain.finance.PostedEntry;

/** Corrections in the central database, as the signed-in person may make them. */
public final class CentralCorrections implements Corrections {
  private static final int SHORTEST_REASON = 3;

  private final CentralDatabase database;
  private final Ledger ledger;
  private final Clock clock;

  public CentralCorrections(CentralDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
    ledger = new CentralLedger(database);
  }

  @Override
  public ReversalPreview preview(UUID entry, Optional<LocalDate> date) throws SQLException {
    try {
      database.read(
          connection ->
              Rows.list(connection, "select finance_api.check_reversible(?)", row -> true, entry));
    } catch (SQLException failure) {
      return new ReversalPreview.Refused(Refusal.ofWhole(refusal(failure).message()));
    }
    PostedEntry original = ledger.entry(entry).orElseThrow();
    ReversalStyle style = style();
    LocalDate posted = original.summary().postingDate();
    LocalDate today = LocalDate.now(clock);
    LocalDate wished = date.orElse(posted.isAfter(today) ? posted : today);
    OpenDays days = openDays();
    Optional<Refusal> wrong = date.flatMap(day -> wrongDate(day, original, days));
    return wrong
        .<ReversalPreview>map(ReversalPreview.Refused::new)
        .orElseGet(
            () ->
                new ReversalPreview.Ready(
                    original,
                    new MirroredEntry(original, style).on(days.onOrAfter(wished), ClientIds.next()),
                    style,
                    wished));
  }

  private static Optional<Refusal> wrongDate(LocalDate day, PostedEntry original, OpenDays days) {
    LocalDate posted = original.summary().postingDate();
    if (day.isBefore(posted)) {
      return Optional.of(
          new Refusal(
              Reversal.DATE,
              day.toString(),
              "%s lies before the entry itself. Choose %s or a later day.".formatted(day, posted)));
    }
    return days.isOpen(day) ? Optional.empty() : Optional.of(days.refusal(Reversal.DATE, day));
  }

  @Override
  public ReversalResult reverse(Reversal reversal) throws SQLException {
    if (reversal.reason().strip().length() < SHORTEST_REASON) {
      return new ReversalResult.Refused(
          new Refusal(
              Reversal.REASON,
              reversal.reason(),
              "Type why the entry is reversed, in at least three letters."));
    }
    Optional<PostedEntry> original = ledger.entry(reversal.entry());
    if (original.isEmpty()) {
      return new ReversalResult.Refused(
          Refusal.ofWhole("The entry to reverse is not in the journal."));
    }
    EntryDraft draft =
        new MirroredEntry(original.get(), reversal.style()).on(reversal.date(), reversal.id());
    try {
      EntryNumber number = database.withEntities(session -> write(session, reversal, draft));
      return new ReversalResult.Reversed(reversal.id(), number, false);
    } catch (PersistenceException failure) {
      return whyNot(reversal, original.get(), failure);
    }
  }

  /** The reversal's row first: it locks the entry. The header takes its number last. */
  private static EntryNumber write(StatelessSession session, Reversal reversal, EntryDraft draft) {
    session.doWork(
        connection ->
            Rows.update(
                connection,
                """
                insert into finance.reversal (entry_id, reversal_id, style, reason)
                values (?, ?, ?, ?)
                """,
                reversal.entry(),
                reversal.id(),
                reversal.style().word(),
                reversal.reason().strip()));
    return EntryWriting.write(session, draft);
  }

  private ReversalResult whyNot(
      Reversal reversal, PostedEntry original, PersistenceException failure) throws SQLException {
    Optional<EntryLinks.Linked> first =
        links(reversal.entry()).reversedBy().filter(linked -> linked.entry().equals(reversal.id()));
    if (first.isPresent()) {
      return new ReversalResult.Reversed(reversal.id(), first.get().number(), true);
    }
    DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
    OpenDays days = openDays();
    return new ReversalResult.Refused(
        wrongDate(reversal.date(), original, days)
            .orElseGet(() -> Refusal.ofWhole(refusal.message())));
  }

  @Override
  public EntryLinks links(UUID entry) throws SQLException {
    return database.read(
        connection ->
            new EntryLinks(
                linked(connection, "reversal_id", "reversal", "entry_id", entry),
                linked(connection, "entry_id", "entry", "reversal_id", entry)));
  }

  private static Optional<EntryLinks.Linked> linked(
      Connection connection, String other, String named, String own, UUID entry)
      throws SQLException {
    return Rows.first(
        connection,
        """
        select %s as other, %s_year as year, %2$s_number as number, reason, reversed_by
        from finance_api.reversal where %s = ?
        """
            .formatted(other, named, own),
        row ->
            new EntryLinks.Linked(
                row.getObject("other", UUID.class),
                new EntryNumber(row.getInt("year"), row.getLong("number")),
                Rows.text(row, "reason"),
                Rows.text(row, "reversed_by")),
        entry);
  }

  private ReversalStyle style() throws SQLException {
    return database.read(
        connection ->
            Rows.first(
                    connection,
                    "select value from finance_api.setting where name = 'reversal_style'",
                    row -> ReversalStyle.ofWord(row.getString("value")))
                .orElseThrow());
  }

  private static DatabaseRefusal refusal(SQLException failure) throws SQLException {
    return DatabaseRefusal.in(failure).orElseThrow(() -> failure);
  }

  private OpenDays openDays() throws SQLException {
    boolean chief = database.person().isIn(Group.CHIEF_BOOKKEEPER);
    return database.read(connection -> OpenDays.read(connection, chief));
  }
}
