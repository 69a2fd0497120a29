package plumbline.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import plumbline.views.reports.ExportFormat;
import plumbline.views.reports.ReportTable;
import plumbline.views.reports.ReportTable.Column;
import plumbline.views.reports.ReportTable.Kind;
import plumbline.views.reports.ReportTable.Line;
import plumbline.views.reports.ReportTable.Remark;
import plumbline.views.reports.ReportTable.Weight;

class FileExportTest {
  private static final String LONG =
      "Megkülönböztetett árvíztűrő tükörfúrógép-kölcsönzési díjak előlege, Székesfehérvár";
  private static final BigDecimal LARGE = new BigDecimal("999999999999.99");
  private static final BigDecimal NEGATIVE = new BigDecimal("-1234.50");

  @TempDir private Path folder;

  @Test
  void a_workbook_holds_the_figures_as_numbers_and_the_dates_as_dates() throws Exception {
    Path file = folder.resolve("a.xlsx");
    new FileExport().write(report(3), ExportFormat.XLSX, file);
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      Map<Integer, Row> rows = new HashMap<>();
      book.getFirstSheet().read().forEach(row -> rows.put(row.getRowNum() - 1, row));
      assertThat(rows.get(0).getCellText(0)).isEqualTo("Főkönyv őű");
      assertThat(rows.get(1).getCellText(0)).isEqualTo("2026-11");
      assertThat(rows.get(2).getCellText(0)).contains("2026-11-21");
      assertThat(rows.get(4).getCellText(2)).isEqualTo("Összeg");
      Row first = rows.get(XlsxReport.FIRST_LINE);
      assertThat(first.getCellText(0)).isEqualTo("=cmd()");
      assertThat(first.getCell(0).getType()).isEqualTo(CellType.STRING);
      assertThat(first.getCellAsDate(1).orElseThrow().toLocalDate())
          .isEqualTo(LocalDate.of(2026, 11, 1));
      assertThat(first.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo(LARGE);
      Row total = rows.get(XlsxReport.FIRST_LINE + 3);
      assertThat(total.getCellText(0)).isEqualTo(LONG);
      assertThat(total.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo(NEGATIVE);
    }
  }

  @Test
  void text_holds_plain_decimals_and_no_formula() throws Exception {
    Path file = folder.resolve("a.csv");
    new FileExport().write(report(1), ExportFormat.CSV, file);
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            Név,Nap,Összeg
            '=cmd(),2026-11-01,999999999999.99
            %s,,-1234.50
            """
                .formatted('"' + LONG + '"'));
    assertThat(CsvReport.harmless("+1")).isEqualTo("'+1");
    assertThat(CsvReport.harmless("-1")).isEqualTo("'-1");
    assertThat(CsvReport.harmless("@a")).isEqualTo("'@a");
    assertThat(CsvReport.harmless("\ta")).isEqualTo("'\ta");
    assertThat(CsvReport.harmless("\ra")).isEqualTo("'\ra");
    assertThat(CsvReport.harmless("a=1")).isEqualTo("a=1");
  }

  @Test
  void a_document_has_title_age_header_and_number_on_every_page_and_every_letter()
      throws Exception {
    Path file = folder.resolve("a.pdf");
    new FileExport().write(report(120), ExportFormat.PDF, file);
    try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
      int pages = reader.getNumberOfPages();
      assertThat(pages).isBetween(2, 6);
      PdfTextExtractor text = new PdfTextExtractor(reader);
      for (int page = 1; page <= pages; page++) {
        String words = text.getTextFromPage(page);
        assertThat(words)
            .contains("Összeg")
            .contains("Page " + page + " of")
            .contains("2026-11-21");
      }
      String all = text.getTextFromPage(1) + text.getTextFromPage(pages);
      assertThat(all).contains("Főkönyv őű").contains("999,999,999,999.99");
      assertThat(all.replaceAll("\\s+", " ")).contains("tükörfúrógép").contains("Do not use");
    }
  }

  @Test
  void what_was_there_stays_when_a_report_cannot_be_written() throws Exception {
    Path file = Files.writeString(folder.resolve("a.pdf"), "before");
    ReportTable tooLong = report(50_001);
    assertThatThrownBy(() -> new FileExport().write(tooLong, ExportFormat.PDF, file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("50000 lines")
        .hasMessageContaining("50002");
    assertThat(file).hasContent("before");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private static ReportTable report(int details) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < details; i++) {
      lines.add(
          new Line(
              Weight.DETAIL,
              1,
              List.of("=cmd()", LocalDate.of(2026, 11, 1), LARGE),
              Optional.empty()));
    }
    lines.add(new Line(Weight.TOTAL, 0, List.of(LONG, "", NEGATIVE), Optional.empty()));
    return new ReportTable(
        "Főkönyv őű",
        "2026-11",
        List.of(
            new Column("Név", Kind.LONG_WORDS),
            new Column("Nap", Kind.DATE),
            new Column("Összeg", Kind.MONEY)),
        lines,
        List.of(new Remark(false, "Do not use these figures.")),
        Optional.of(Instant.parse("2026-11-21T10:00:00Z")));
  }
}
