package plumbline.app.document;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import plumbline.domain.finance.payment.OpenDocument;
import plumbline.domain.finance.receivable.LetterRenderer;
import plumbline.domain.finance.receivable.PrintedReminder;
import plumbline.domain.finance.receivable.PrintedStatement;
import plumbline.domain.finance.receivable.StatementRow;

/** Reminders and customers' statements on A4, in the look of the invoices. */
public final class PdfLetters implements LetterRenderer {
  private static final float MARGIN = 42;
  private static final float FOOT = 52;

  private final DocumentWords words = new DocumentWords();

  @Override
  public byte[] reminder(PrintedReminder reminder) {
    DocumentFonts fonts = new DocumentFonts();
    LetterParts parts = new LetterParts(fonts, words);
    String number = reminder.buyer().number();
    return pdf(
        reminder.text().title(),
        reminder.seller().name(),
        fonts,
        List.of(
            parts.title(reminder.text().title(), words.date(reminder.day())),
            new Parties(fonts, words).table(reminder.seller(), reminder.buyer()),
            parts.paragraph(words.get("letter.dear"), true),
            parts.paragraph(reminder.text().opening(), false),
            overdue(parts, reminder),
            parts.total(words.get("letter.total"), reminder.total()),
            parts.paragraph(
                words.get(
                    "letter.pay",
                    words.date(reminder.payUntil()),
                    reminder.seller().bankAccount(),
                    number),
                true),
            parts.paragraph(reminder.text().closing(), false),
            parts.paragraph(words.get("letter.regards", reminder.seller().name()), false)));
  }

  private PdfPTable overdue(LetterParts parts, PrintedReminder reminder) {
    PdfPTable table = Cells.table(24, 15, 15, 12, 17, 17);
    table.setHeaderRows(1);
    parts.heading(table, 3, "invoice", "issued", "due", "late", "gross", "open");
    for (OpenDocument document : reminder.documents()) {
      parts.text(table, document.number().toString());
      parts.text(table, words.date(document.issued()));
      parts.text(table, words.date(document.due()));
      parts.figure(table, words.get("letter.days", document.daysOverdue(reminder.day())));
      parts.money(table, document.gross(), 78);
      parts.money(table, document.open(), 78);
    }
    return table;
  }

  @Override
  public byte[] statement(PrintedStatement statement) {
    DocumentFonts fonts = new DocumentFonts();
    LetterParts parts = new LetterParts(fonts, words);
    boolean ours = statement.balance().signum() >= 0;
    return pdf(
        words.get("letter.statement"),
        statement.seller().name(),
        fonts,
        List.of(
            parts.title(words.get("letter.statement"), words.date(statement.day())),
            new Parties(fonts, words).table(statement.seller(), statement.buyer()),
            rows(parts, statement),
            parts.total(
                words.get(ours ? "letter.balance" : "letter.inYourFavour"),
                statement.balance().abs()),
            parts.paragraph(words.get("letter.check"), false)));
  }

  private PdfPTable rows(LetterParts parts, PrintedStatement statement) {
    PdfPTable table = Cells.table(14, 20, 22, 14, 15, 15);
    table.setHeaderRows(1);
    parts.heading(table, 4, "date", "what", "document", "due", "amount", "balanceAfter");
    for (StatementRow row : statement.rows()) {
      parts.text(table, words.date(row.date()));
      parts.text(table, words.get("letter.kind." + row.kind()));
      parts.text(table, row.number());
      parts.text(table, Optional.ofNullable(row.due()).map(words::date).orElse(""));
      parts.money(table, row.amount(), 68);
      parts.money(table, row.balance(), 68);
    }
    return table;
  }

  private byte[] pdf(
      String title, String author, DocumentFonts fonts, List<? extends Element> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64_000);
    Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, FOOT);
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    document.open();
    writer.setPageEvent(new PageFoot(writer, title + "  ·  " + author, fonts, words));
    writer.getInfo().put(PdfName.TITLE, new PdfString(title, "UnicodeBig"));
    writer.getInfo().put(PdfName.AUTHOR, new PdfString(author, "UnicodeBig"));
    parts.forEach(document::add);
    document.close();
    return bytes.toByteArray();
  }
}
