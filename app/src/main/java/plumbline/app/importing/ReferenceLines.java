package plumbline.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import plumbline.domain.central.NamedId;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;

/** All rows of a journal file with one reference: one entry, wherever in the file they stand. */
final class ReferenceLines {
  private static final UUID REFERENCES = UUID.fromString("6c0f8f2c-2a55-4c8e-9d4b-3f5d7a1b9e20");

  private final String reference;
  private final long firstRow;
  private final JournalRow first;
  private final List<JournalRow> rows = new ArrayList<>(2);
  private boolean damaged;

  ReferenceLines(String reference, JournalRow first) {
    this.reference = reference;
    this.firstRow = first.line();
    this.first = first;
  }

  /** Adds a row, or says why it cannot belong to the same entry as the first. */
  List<RowProblem> add(JournalRow row) {
    rows.add(row);
    List<RowProblem> problems = new ArrayList<>();
    if (!row.postingDate().equals(first.postingDate())) {
      problems.add(differs(row, "posting_date", row.postingDate(), first.postingDate()));
    }
    if (!row.documentDate().equals(first.documentDate())) {
      problems.add(differs(row, "document_date", row.documentDate(), first.documentDate()));
    }
    damaged |= !problems.isEmpty();
    return problems;
  }

  private RowProblem differs(JournalRow row, String field, LocalDate has, LocalDate firstHas) {
    return new RowProblem(
        row.line(),
        field,
        has.toString(),
        "line %d of the same reference %s has %s. Accepted: one date for all lines of an entry."
            .formatted(firstRow, reference, firstHas));
  }

  /** A row of this entry could not be read, so that none of it may be posted. */
  void damage() {
    damaged = true;
  }

  boolean isDamaged() {
    return damaged;
  }

  String reference() {
    return reference;
  }

  long firstRow() {
    return firstRow;
  }

  /** The file's line of the entry's line, counted from zero. */
  long row(int index) {
    return rows.get(index).line();
  }

  /** The file's line of the first of its lines on the account. */
  long rowOf(String account) {
    return rows.stream()
        .filter(row -> row.account().equals(account))
        .findFirst()
        .map(JournalRow::line)
        .orElse(firstRow);
  }

  /** The same reference is the same entry, however often it is imported. */
  UUID id() {
    return NamedId.of(REFERENCES, reference);
  }

  /** The entry's description is its first line's; a line that says something else keeps it. */
  EntryDraft draft() {
    List<EntryLine> lines = new ArrayList<>(rows.size());
    for (JournalRow row : rows) {
      String text = row.description().equals(first.description()) ? "" : row.description();
      lines.add(new EntryLine(row.account(), row.debit(), row.credit(), row.vatCode(), text));
    }
    return new EntryDraft(
        id(),
        first.postingDate(),
        first.documentDate(),
        reference,
        first.description(),
        EntrySource.IMPORT,
        lines);
  }
}
