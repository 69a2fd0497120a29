package plumbline.domain.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Row of finance.journal_entry. The database itself gives year, number, person and time. */
@Entity(name = "JournalEntry")
@Table(schema = "finance", name = "journal_entry")
class JournalEntryRow {
  @Id @Nullable UUID id;

  @Column(name = "posting_date")
  @Nullable LocalDate postingDate;

  @Column(name = "document_date")
  @Nullable LocalDate documentDate;

  @Column(name = "tax_point")
  @Nullable LocalDate taxPoint;

  String reference = "";
  String description = "";
  String source = "";
  byte[] digest = {};

  @Column(name = "control_reason")
  String controlReason = "";

  static JournalEntryRow of(EntryDraft draft) {
    JournalEntryRow row = new JournalEntryRow();
    row.id = draft.id();
    row.postingDate = draft.postingDate();
    row.documentDate = draft.documentDate();
    row.taxPoint = draft.taxPoint();
    row.reference = draft.reference();
    row.description = draft.description();
    row.source = draft.source().word();
    row.digest = EntryDigest.of(draft);
    row.controlReason = draft.controlReason();
    return row;
  }
}
