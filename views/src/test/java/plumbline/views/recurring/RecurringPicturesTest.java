package plumbline.views.recurring;

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

class RecurringPicturesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Budapest"));

  private final MemoryLedger ledger = new MemoryLedger();
  private MemoryRecurring recurring =
      MemoryRecurring.filled(
          ledger,
          "Megkülönböztetett árvíztűrő tükörfúrógép-kölcsönzési díjak előlege, Székesfehérvár");

  @Test
  void what_is_due() {
    picture("due", new RecurringLink.Due());
  }

  @Test
  void nothing_due() {
    recurring = new MemoryRecurring(ledger);
    picture("due-nothing", new RecurringLink.Due());
  }

  @Test
  void what_comes_again() {
    picture("plans", new RecurringLink.Plans());
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
                  bench ->
                      ScreenFactory.firstOf(
                          new RecurringScreens(
                              recurring,
                              recurring.templates(),
                              bench,
                              new JournalScreens(ledger, bench, TestAids.over(ledger)),
                              UUID::randomUUID)),
                  List.of(link));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
        });
  }
}
