package plumbline.app.demo.company.books;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.chance.OrderedId;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;

/** The entries of twelve months as they are written, to be posted by posting date. */
final class Journal {
  private final Chance ids;
  private final List<EntryDraft> entries = new ArrayList<>();
  private int lines;

  Journal(long seed) {
    this.ids = Chance.of(seed, "entry ids");
  }

  /** Why an entry is written: on which paper, saying what. */
  record Document(EntrySource source, LocalDate date, String reference, String description) {
    static Document manual(LocalDate date, String reference, String description) {
      return new Document(EntrySource.MANUAL, date, reference, description);
    }

    static Document payment(LocalDate date, String reference, String description) {
      return new Document(EntrySource.PAYMENT, date, reference, description);
    }
  }

  /** Writes an entry dated as its document; returns its id. */
  UUID write(Document document, EntryLine... entryLines) {
    return write(document, List.of(entryLines));
  }

  UUID write(Document document, List<EntryLine> entryLines) {
    UUID id = OrderedId.at(document.date().atTime(9, 0).toInstant(ZoneOffset.UTC), ids);
    EntryDraft entry =
        new EntryDraft(
            id,
            document.date(),
            document.date(),
            document.reference(),
            document.description(),
            document.source(),
            entryLines);
    if (entry.difference().signum() != 0) {
      throw new IllegalStateException(
          document + " does not balance, by " + entry.difference() + ": " + entryLines);
    }
    entries.add(entry);
    lines += entryLines.size();
    return id;
  }

  int lines() {
    return lines;
  }

  /** By posting date; entries of one day as they were written. */
  List<EntryDraft> inOrder() {
    List<EntryDraft> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(EntryDraft::postingDate));
    return sorted;
  }
}
