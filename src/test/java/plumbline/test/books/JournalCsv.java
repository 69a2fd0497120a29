package plumbline.test.books;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;

/** Entries as a journal file. */
final class JournalCsv {
  private static final String HEADER =
      "reference,posting_date,document_date,description,account,debit,credit,vat_code\n";

  private JournalCsv() {}

  static void write(Path file, List<EntryDraft> entries) throws IOException {
    StringBuilder rows = new StringBuilder(HEADER);
    for (EntryDraft draft : entries) {
      for (EntryLine line : draft.lines()) {
        String vatCode = line.vatCode();
        rows.append(
            "%s,%s,%s,%s,%s,%s,%s,%s%n"
                .formatted(
                    draft.reference(),
                    draft.postingDate(),
                    draft.documentDate(),
                    draft.description(),
                    line.account(),
                    amount(line.debit()),
                    amount(line.credit()),
                    vatCode == null ? "" : vatCode));
      }
    }
    Files.writeString(file, rows);
  }

  private static String amount(BigDecimal amount) {
    return amount.signum() == 0 ? "" : amount.toPlainString();
  }
}
