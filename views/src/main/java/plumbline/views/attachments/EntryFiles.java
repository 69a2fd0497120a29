package plumbline.views.attachments;

import java.util.UUID;
import java.util.function.Supplier;
import plumbline.domain.finance.attachment.Attachments;
import plumbline.views.journal.JournalScreens;
import plumbline.views.shell.Workbench;

/** Adds its files to the screen of every posted entry. */
public final class EntryFiles {
  private EntryFiles() {}

  /** Files take their ids, which should be of version 7, from the supplier. */
  public static void addTo(
      JournalScreens journal,
      Attachments attachments,
      Workbench bench,
      Supplier<UUID> ids,
      OutsideProgram program) {
    journal.addToPosted(
        navigator ->
            new AttachmentsPane(
                new AttachmentsModel(attachments, bench.runner(), bench.dialogs(), ids, program),
                bench.clock()));
  }
}
