package plumbline.app.demo.company.erp;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.chance.OrderedId;
import plumbline.app.demo.company.people.DemoPeople;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.Posting;
import plumbline.domain.finance.attachment.AttachResult;
import plumbline.domain.finance.attachment.CentralAttachments;
import plumbline.domain.finance.attachment.FileContent;
import plumbline.domain.finance.attachment.NewAttachment;
import plumbline.domain.finance.correction.CentralCorrections;
import plumbline.domain.finance.correction.Reversal;
import plumbline.domain.finance.correction.ReversalResult;
import plumbline.domain.finance.correction.ReversalStyle;

/** A premium that was booked once too often, the insurer's letter about it, and its reversal. */
final class CorrectionRows {
  private static final BigDecimal PREMIUM = new BigDecimal("186400.00");

  private final CentralDatabase database;
  private final LocalDate day;
  private final Chance ids;

  private CorrectionRows(CentralDatabase database, LocalDate day) {
    this.database = database;
    this.day = day;
    ids = Chance.of(day.toEpochDay(), "correction ids");
  }

  /** On the last day of the books, so that numbers go on following dates. */
  static void post(String url, LocalDate lastDay) throws SQLException {
    try (CentralDatabase database = CentralDatabase.open(url, DemoPeople.ANNA.login())) {
      CorrectionRows rows = new CorrectionRows(database, lastDay);
      rows.correct();
      RecurringRows.plan(database, lastDay, rows::nextId);
    }
  }

  private void correct() throws SQLException {
    UUID entry = nextId();
    EntryDraft draft =
        new EntryDraft(
            entry,
            day,
            day,
            "INS-" + day,
            "Insurance of stock and vans",
            EntrySource.MANUAL,
            List.of(EntryLine.debit("533", PREMIUM), EntryLine.credit("384", PREMIUM)));
    require(new CentralLedger(database).post(draft), Posting.Posted.class);
    byte[] letter =
        """
        Dear customer,

        the premium of %s for stock and vans was debited once.
        A second debit did not take place.

        Duna Biztosító Zrt.
        """
            .formatted(day)
            .getBytes(StandardCharsets.UTF_8);
    require(
        new CentralAttachments(database)
            .attach(
                new NewAttachment(
                    nextId(),
                    entry,
                    "Letter of the insurer.txt",
                    "text/plain",
                    FileContent.of(letter))),
        AttachResult.Attached.class);
    Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    require(
        new CentralCorrections(database, clock)
            .reverse(
                new Reversal(
                    nextId(),
                    entry,
                    day,
                    "booked twice, see the insurer's letter",
                    ReversalStyle.OPPOSITE)),
        ReversalResult.Reversed.class);
  }

  private UUID nextId() {
    return OrderedId.at(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ids);
  }

  /** The demo's own rows break no rule; if they do, the filling stops and says which. */
  static void require(Object outcome, Class<?> good) throws SQLException {
    if (!good.isInstance(outcome)) {
      throw new SQLException("The demo's corrections were refused: " + outcome);
    }
  }
}
