package plumbline.views.corrections;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plumbline.views.journal.JournalScreens;
import plumbline.views.journal.TestAids;
import plumbline.views.journal.MemoryLedger;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.Picture;
import plumbline.views.shell.Link;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.task.InlineWorkRunner;

class CorrectionPicturesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Budapest"));

  private final MemoryLedger ledger = new MemoryLedger();
  private final MemoryCorrections corrections = new MemoryCorrections(ledger);
  private final UUID entry =
      MemoryCorrections.rent(
          ledger,
          "999999999999.99",
          "Megkülönböztetett árvíztűrő tükörfúrógép-kölcsönzési díjak előlege, Székesfehérvár");

  @Test
  void a_reversal_before_it_is_posted() {
    picture("reversal-preview", new ReverseLink(entry));
  }

  @Test
  void a_reversal_that_had_to_move() {
    corrections.openFrom = MemoryCorrections.TODAY.plusDays(10);
    picture("reversal-moved", new ReverseLink(entry));
  }

  private void picture(String name, Link link) {
    Picture.of(
        name,
        (layers, look) -> {
          DeskShell desk =
              new DeskShell(
                  layers,
                  look,
                  InlineWorkRunner.immediate(),
                  CLOCK,
                  bench -> {
                    JournalScreens journal = new JournalScreens(ledger, bench, TestAids.over(ledger));
                    journal.books().read();
                    return ScreenFactory.firstOf(
                        journal,
                        new CorrectionScreens(corrections, bench, journal, UUID::randomUUID));
                  },
                  List.of(link));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
        });
  }
}
