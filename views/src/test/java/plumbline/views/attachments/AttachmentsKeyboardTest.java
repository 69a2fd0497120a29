package plumbline.views.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.views.dialog.RecordedDialogs;
import plumbline.views.journal.JournalLink;
import plumbline.views.journal.JournalScreens;
import plumbline.views.journal.MemoryLedger;
import plumbline.views.journal.TestAids;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.Toolkit;
import plumbline.views.shell.Workbench;
import plumbline.views.task.FxWorkRunner;

/** Files on a posted entry, with nothing but the keyboard. */
class AttachmentsKeyboardTest {
  @TempDir Path folder;

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Budapest"));
  private final MemoryLedger ledger = new MemoryLedger();
  private final MemoryAttachments attachments = new MemoryAttachments();
  private final RecordedDialogs dialogs = new RecordedDialogs();
  private final List<String> opened = new CopyOnWriteArrayList<>();

  @Test
  void a_file_is_added_shown_with_its_hash_saved_and_superseded() throws Exception {
    Path lease = folder.resolve("lease-2026.txt");
    Files.writeString(lease, "Bérleti szerződés");
    Path copy = folder.resolve("copy.txt");
    dialogs.choosing(lease);
    try (DrivenWindow window = open()) {
      window.waitUntil("the lines have the cursor", () -> focus(window).equals("LinesTable"));
      window.press(KeyCode.CONTROL, KeyCode.O);
      window.waitUntilShows("lease-2026.txt");
      window.waitUntilShows("9f86d0818");
      window.picture("attachment-added");
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
      window.waitUntil("opened", () -> opened.contains("lease.txt"));
      dialogs.choosing(copy);
      window.press(KeyCode.CONTROL, KeyCode.S);
      window.waitUntil("saved", () -> dialogs.notices().contains("Saved as copy.txt"));
      assertThat(copy).hasSameBinaryContentAs(lease);
      window.press(KeyCode.CONTROL, KeyCode.U);
      window.waitUntilShows("lease-2026.txt (superseded)");
    }
  }

  private static String focus(DrivenWindow window) {
    return window.focusedText();
  }

  private UUID entry() throws Exception {
    EntryDraft draft =
        new EntryDraft(
            UUID.randomUUID(),
            LocalDate.of(2026, 11, 3),
            LocalDate.of(2026, 11, 2),
            "INV-8812",
            "Rent, November",
            EntrySource.MANUAL,
            List.of(
                EntryLine.debit("5220", new BigDecimal("400000.00")),
                EntryLine.credit("4541", new BigDecimal("400000.00"))));
    ledger.post(draft);
    return draft.id();
  }

  private DrivenWindow open() throws Exception {
    UUID entry = entry();
    Toolkit.start();
    return DrivenWindow.open(
        driven -> {
          FxWorkRunner runner = new FxWorkRunner(clock, failure -> {});
          DeskShell desk =
              new DeskShell(
                  driven.window().layers(),
                  driven.look(),
                  runner,
                  clock,
                  bench -> {
                    JournalScreens journal =
                        new JournalScreens(ledger, bench, TestAids.over(ledger));
                    Workbench recorded =
                        new Workbench(
                            bench.runner(), bench.ticker(), bench.clock(), bench.look(), dialogs);
                    EntryFiles.addTo(
                        journal,
                        attachments,
                        recorded,
                        UUID::randomUUID,
                        (name, content) -> opened.add(name));
                    return journal;
                  },
                  List.of(new JournalLink.Posted(entry)));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
