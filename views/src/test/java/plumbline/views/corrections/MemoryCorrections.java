package plumbline.views.corrections;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntryNumber;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.PostedEntry;
import plumbline.domain.finance.Posting;
import plumbline.domain.finance.correction.Corrections;
import plumbline.domain.finance.correction.EntryLinks;
import plumbline.domain.finance.correction.Reversal;
import plumbline.domain.finance.correction.ReversalPreview;
import plumbline.domain.finance.correction.ReversalResult;
import plumbline.domain.finance.correction.ReversalStyle;
import plumbline.views.journal.MemoryLedger;

/** Corrections over a ledger in memory; days before {@link #openFrom} are closed. */
final class MemoryCorrections implements Corrections {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  final List<Reversal> sent = new ArrayList<>();
  LocalDate openFrom = LocalDate.MIN;
  boolean answerLost;
  private CountDownLatch reading = new CountDownLatch(0);
  private final MemoryLedger ledger;
  private final Map<UUID, Reversal> reversals = new HashMap<>();

  MemoryCorrections(MemoryLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public ReversalPreview preview(UUID entry, Optional<LocalDate> date) throws SQLException {
    awaitReading();
    if (reversals.containsKey(entry)) {
      return new ReversalPreview.Refused(twice());
    }
    LocalDate wished = date.orElse(TODAY);
    if (date.isPresent() && wished.isBefore(openFrom)) {
      return new ReversalPreview.Refused(
          new Refusal(
              Reversal.DATE,
              wished.toString(),
              wished + " lies in a closed period. The next open day is " + openFrom + "."));
    }
    LocalDate day = wished.isBefore(openFrom) ? openFrom : wished;
    PostedEntry original = ledger.entry(entry).orElseThrow();
    return new ReversalPreview.Ready(
        original, mirror(original, day, UUID.randomUUID()), ReversalStyle.OPPOSITE, wished);
  }

  private static Refusal twice() {
    return Refusal.ofWhole("Entry 2026/000001 was reversed already, by entry 2026/000002.");
  }

  /** Previews wait from now on until the latch is open. */
  CountDownLatch slow() {
    reading = new CountDownLatch(1);
    return reading;
  }

  private void awaitReading() {
    try {
      reading.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Somebody else took the entry back. */
  void reversedBeside(UUID entry) {
    reversals.put(
        entry, new Reversal(UUID.randomUUID(), entry, TODAY, "beside", ReversalStyle.OPPOSITE));
  }

  private static EntryLine opposite(EntryLine line) {
    BigDecimal debit = line.credit();
    BigDecimal credit = line.debit();
    return new EntryLine(line.account(), debit, credit, line.vatCode(), line.text());
  }

  private static EntryDraft mirror(PostedEntry original, LocalDate day, UUID id) {
    List<EntryLine> lines = original.lines().stream().map(MemoryCorrections::opposite).toList();
    return new EntryDraft(
        id,
        day,
        day,
        original.summary().reference(),
        "Reversal of " + original.summary().number() + ": " + original.summary().description(),
        EntrySource.REVERSAL,
        lines);
  }

  @Override
  public ReversalResult reverse(Reversal reversal) throws SQLException {
    sent.add(reversal);
    if (reversal.reason().length() < 3) {
      return new ReversalResult.Refused(
          new Refusal(Reversal.REASON, reversal.reason(), "Type why the entry is reversed."));
    }
    Reversal before = reversals.getOrDefault(reversal.entry(), reversal);
    if (!before.id().equals(reversal.id())) {
      return new ReversalResult.Refused(twice());
    }
    PostedEntry original = ledger.entry(reversal.entry()).orElseThrow();
    var posted = (Posting.Posted) ledger.post(mirror(original, reversal.date(), reversal.id()));
    reversals.put(reversal.entry(), reversal);
    if (answerLost) {
      answerLost = false;
      throw new SQLException("The connection was lost");
    }
    return new ReversalResult.Reversed(reversal.id(), posted.number(), posted.repeated());
  }

  @Override
  public EntryLinks links(UUID entry) throws SQLException {
    for (Reversal reversal : reversals.values()) {
      if (reversal.entry().equals(entry)) {
        return new EntryLinks(linked(reversal, reversal.id()), Optional.empty());
      }
      if (reversal.id().equals(entry)) {
        return new EntryLinks(Optional.empty(), linked(reversal, reversal.entry()));
      }
    }
    return EntryLinks.NONE;
  }

  private Optional<EntryLinks.Linked> linked(Reversal reversal, UUID other) throws SQLException {
    EntryNumber number = ledger.entry(other).orElseThrow().summary().number();
    return Optional.of(new EntryLinks.Linked(other, number, reversal.reason(), "szabo.anna"));
  }

  static UUID rent(MemoryLedger ledger, String amount, String description) {
    EntryDraft draft =
        new EntryDraft(
            UUID.randomUUID(),
            LocalDate.of(2026, 11, 3),
            LocalDate.of(2026, 11, 2),
            "INV-8812",
            description,
            EntrySource.MANUAL,
            List.of(
                new EntryLine("5220", new BigDecimal(amount), BigDecimal.ZERO, "27", "net"),
                EntryLine.credit("4541", new BigDecimal(amount))));
    try {
      ledger.post(draft);
    } catch (SQLException lost) {
      throw new AssertionError(lost);
    }
    return draft.id();
  }
}
