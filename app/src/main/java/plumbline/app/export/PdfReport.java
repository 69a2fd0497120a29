package plumbline.app.export;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import plumbline.views.reports.ReportTable;
import plumbline.views.reports.ReportTable.Kind;
import plumbline.views.reports.ReportTable.Line;
import plumbline.views.reports.ReportTable.Weight;
import plumbline.views.text.Amounts;

/** A report on paper: title, period and age, the column titles on every page, page x of y. */
final class PdfReport {
  private static final int MOST_LINES = 50_000;
  private static final int PORTRAIT_COLUMNS = 6;
  private static final float MARGIN = 36;
  private static final float INDENT = 8;
  private static final Color RULE = new Color(0xD2, 0xD7, 0xDE);
  private static final Color TOTAL = new Color(0xF0, 0xF2, 0xF5);

  private final ReportTable table;
  private final ZoneId zone;
  private final PaperFonts fonts = PaperFonts.load();
  private final Amounts amounts = Amounts.ofProgram();

  PdfReport(ReportTable table, ZoneId zone) throws IOException {
    this.table = table;
    this.zone = zone;
  }

  void write(OutputStream out) throws IOException {
    if (table.lines().size() > MOST_LINES) {
      throw new IOException(
          "A document takes %d lines and the report has %d. A workbook or text takes more."
              .formatted(MOST_LINES, table.lines().size()));
    }
    boolean wide = table.columns().size() > PORTRAIT_COLUMNS;
    Document document =
        new Document(
            wide ? PageSize.A4.rotate() : PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 16);
    try {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setCloseStream(false);
      String stamp = AgeStamp.of(table.asOf(), zone);
      writer.setPageEvent(new PageFoot(table.title() + ", " + table.period(), stamp, fonts));
      document.addTitle(table.title() + ", " + table.period());
      document.open();
      document.add(new Paragraph(table.title(), fonts.title()));
      document.add(new Paragraph(table.period(), fonts.bold()));
      document.add(new Paragraph(stamp, fonts.small()));
      for (ReportTable.Remark remark : table.remarks()) {
        document.add(new Paragraph(remark.words(), fonts.bold()));
      }
      document.add(lines());
      document.close();
    } catch (DocumentException failure) {
      throw new IOException("The document cannot be laid out: " + failure.getMessage(), failure);
    }
  }

  private PdfPTable lines() {
    float[] widths = new float[table.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] =
          switch (table.columns().get(i).kind()) {
            case MONEY -> 20;
            case DATE -> 15;
            case WORDS -> 14;
            case LONG_WORDS -> 40;
          };
    }
    PdfPTable lines = new PdfPTable(widths);
    lines.setWidthPercentage(100);
    lines.setSpacingBefore(10);
    lines.setHeaderRows(1);
    for (ReportTable.Column column : table.columns()) {
      PdfPCell cell = cell(new Phrase(column.title(), fonts.bold()), column.kind());
      cell.setBorder(Rectangle.BOTTOM);
      cell.setBorderColor(Color.DARK_GRAY);
      cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
      lines.addCell(cell);
    }
    table.lines().forEach(line -> add(lines, line));
    return lines;
  }

  private void add(PdfPTable lines, Line line) {
    boolean indented = false;
    for (int i = 0; i < line.cells().size(); i++) {
      Kind kind = table.columns().get(i).kind();
      var font = line.weight() == Weight.DETAIL ? fonts.plain() : fonts.bold();
      PdfPCell cell = cell(new Phrase(text(line.cells().get(i)), font), kind);
      if (kind == Kind.LONG_WORDS && !indented) {
        cell.setPaddingLeft(2 + line.level() * INDENT);
        indented = true;
      }
      if (line.weight() == Weight.TOTAL || line.weight() == Weight.SUBTOTAL) {
        cell.setBackgroundColor(TOTAL);
      }
      lines.addCell(cell);
    }
  }

  private static PdfPCell cell(Phrase phrase, Kind kind) {
    PdfPCell cell = new PdfPCell(phrase);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(RULE);
    cell.setBorderWidth(0.5f);
    cell.setPadding(3);
    cell.setHorizontalAlignment(kind == Kind.MONEY ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    return cell;
  }

  private String text(Object value) {
    return switch (value) {
      case BigDecimal amount -> amounts.money(amount);
      case LocalDate day -> day.toString();
      default -> value.toString();
    };
  }
}
