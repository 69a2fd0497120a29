package plumbline.views.payments.csv;

import java.nio.file.Path;
import plumbline.views.journal.JournalLink;
import plumbline.views.shell.Link;

/** A bank's CSV file being taken in. */
public record CsvImportLink(Path file) implements Link {
  @Override
  public String desk() {
    return JournalLink.DESK;
  }
}
