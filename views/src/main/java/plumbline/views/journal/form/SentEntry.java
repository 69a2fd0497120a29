package plumbline.views.journal.form;

import java.util.List;
import java.util.UUID;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.views.journal.books.ChartOfAccounts;

/** What is typed, as it is sent to be posted. */
public record SentEntry(EntryForm form, ChartOfAccounts chart) {
  /** To be called only while both dates can be read. */
  public EntryDraft under(UUID id) {
    HeaderForm header = form.header();
    String words = header.descriptionProperty().get().strip();
    List<EntryLine> written =
        form.writtenLines().stream().map(line -> line.toLine(chart, words)).toList();
    EntryDraft draft =
        new EntryDraft(
            id,
            header.postingDate().date().orElseThrow(),
            header.documentDate().date().orElseThrow(),
            header.referenceProperty().get().strip(),
            words,
            EntrySource.MANUAL,
            written);
    return draft.withControlReason(header.controlReasonProperty().get());
  }
}
