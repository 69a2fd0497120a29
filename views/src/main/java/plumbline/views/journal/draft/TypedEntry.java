package plumbline.views.journal.draft;

import java.util.List;

/** All that is typed in an entry, word for word, so that it can be had back. */
public record TypedEntry(
    String postingDate,
    String documentDate,
    String reference,
    String description,
    List<TypedLine> lines) {
  public TypedEntry {
    lines = List.copyOf(lines);
  }

  /** Whether there is nothing to be lost; dates alone are nothing. */
  public boolean isBlank() {
    return lines.isEmpty() && reference.isBlank() && description.isBlank();
  }

  public TypedEntry withDates(String posting, String document) {
    return new TypedEntry(posting, document, reference, description, lines);
  }
}
