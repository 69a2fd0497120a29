package plumbline.views.journal.draft;

import java.util.ArrayList;
import java.util.List;

/** All that is typed in an entry, word for word, so that it can be had back. */
public record TypedEntry(
    String postingDate,
    String documentDate,
    String reference,
    String description,
    String controlReason,
    List<TypedLine> lines) {
  public TypedEntry {
    lines = List.copyOf(lines);
  }

  /** Whether there is nothing to be lost; dates alone are nothing. */
  public boolean isBlank() {
    return lines.isEmpty() && reference.isBlank() && description.isBlank();
  }

  public TypedEntry withDates(String posting, String document) {
    return new TypedEntry(posting, document, reference, description, controlReason, lines);
  }

  public TypedEntry withLines(List<TypedLine> others) {
    return new TypedEntry(postingDate, documentDate, reference, description, controlReason, others);
  }

  /** With more lines put in at the place; VAT lines keep to the lines they were split from. */
  public TypedEntry withInserted(int at, List<TypedLine> more) {
    List<TypedLine> all = new ArrayList<>();
    for (TypedLine line : lines) {
      all.add(line.vatOf() > at ? line.ofLine(line.vatOf() + more.size()) : line);
    }
    all.addAll(at, more);
    return withLines(all);
  }

  /** Another entry on the same dates; a reason given for this one says nothing about it. */
  public TypedEntry replacedBy(String itsReference, String itsWords, List<TypedLine> itsLines) {
    return new TypedEntry(postingDate, documentDate, itsReference, itsWords, "", itsLines);
  }
}
