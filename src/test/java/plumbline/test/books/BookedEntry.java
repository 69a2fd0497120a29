package plumbline.test.books;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import plumbline.domain.finance.EntryDraft;

/**
 * An entry as it must stand in the journal; the lines of an invoice's stand in any order.
 *
 * @param key by which model and database mean the same: see {@link EntryKey}
 * @param words what it says, for entries somebody typed
 */
record BookedEntry(
    String key,
    LocalDate posted,
    LocalDate taxPoint,
    String source,
    String words,
    List<BookedLine> lines) {
  BookedEntry {
    lines =
        "invoice".equals(source)
            ? lines.stream().sorted(Comparator.comparing(BookedLine::toString)).toList()
            : List.copyOf(lines);
  }

  static BookedEntry of(String key, EntryDraft draft) {
    return new BookedEntry(
        key,
        draft.postingDate(),
        draft.taxPoint(),
        draft.source().word(),
        words(draft.reference(), draft.description()),
        draft.lines().stream().map(BookedLine::of).toList());
  }

  static String words(String reference, String description) {
    return reference + " / " + description;
  }
}
