package plumbline.test.books;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.app.importing.ImportReport;
import plumbline.app.importing.JournalImport;
import plumbline.app.importing.UnreadableFileException;
import plumbline.domain.finance.EntryDraft;

/** Imports a journal file, all of it or nothing. */
record ImportJournal(List<EntryDraft> entries) implements Operation {
  @Override
  public Answer submit(Desk desk) throws SQLException {
    try {
      Path file = Files.createTempFile("books", ".csv");
      try {
        JournalCsv.write(file, entries);
        ImportReport report =
            new JournalImport(desk.database(), "").run(file, JournalImport.WhenBad.POST_NOTHING);
        return report.tookEverything()
            ? new Answer.Accepted("")
            : new Answer.Refused(report.problems().toString());
      } finally {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (UnreadableFileException failure) {
      throw new AssertionError(failure);
    }
  }

  @Override
  public List<Rule> broken(BooksModel books, boolean chief) {
    List<Rule> broken = new ArrayList<>();
    for (EntryDraft draft : entries) {
      BookedEntry before = books.entries().get(key(draft));
      if (before == null) {
        broken.addAll(EntryRulebook.byHand(books, draft, chief));
      } else if (!before.equals(booked(draft))) {
        broken.add(Rule.OTHER_CONTENT);
      }
    }
    return broken;
  }

  @Override
  public void enter(BooksModel books) {
    entries.forEach(draft -> books.enter(booked(draft)));
  }

  private static BookedEntry booked(EntryDraft draft) {
    return BookedEntry.of(key(draft), draft);
  }

  private static String key(EntryDraft draft) {
    return EntryKey.imported(draft.reference());
  }

  /** The last of its entries; all of them must be there. */
  @Override
  public Optional<Instant> seen(FoundBooks found, Attempt attempt) {
    List<Instant> times =
        entries.stream()
            .flatMap(draft -> found.entry(key(draft)).stream())
            .map(FoundEntry::at)
            .toList();
    return times.size() < entries.size()
        ? Optional.empty()
        : times.stream().max(Comparator.naturalOrder());
  }

  @Override
  public String number(FoundBooks found) {
    return "";
  }

  @Override
  public Set<Object> touched() {
    return Set.of(MonthsModel.class);
  }

  @Override
  public String toString() {
    return "ImportJournal of " + entries;
  }
}
