package plumbline.domain.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Row of finance.journal_line. */
@Entity(name = "JournalLine")
@Table(schema = "finance", name = "journal_line")
class JournalLineRow {
  @EmbeddedId @Nullable Key id;
  String account = "";
  BigDecimal debit = BigDecimal.ZERO;
  BigDecimal credit = BigDecimal.ZERO;

  @Column(name = "vat_code")
  @Nullable String vatCode;

  String text = "";

  /** Entry and line number, counted from one. */
  @Embeddable
  record Key(@Column(name = "entry_id") UUID entryId, @Column(name = "line_no") int lineNo) {}

  static List<JournalLineRow> of(EntryDraft draft) {
    List<JournalLineRow> rows = new ArrayList<>();
    for (EntryLine line : draft.lines()) {
      JournalLineRow row = new JournalLineRow();
      row.id = new Key(draft.id(), rows.size() + 1);
      row.account = line.account();
      row.debit = line.debit();
      row.credit = line.credit();
      row.vatCode = line.vatCode();
      row.text = line.text();
      rows.add(row);
    }
    return rows;
  }
}
