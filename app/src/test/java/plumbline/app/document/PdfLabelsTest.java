package plumbline.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import plumbline.domain.logistics.Product;
import plumbline.domain.logistics.label.GoodsLabel;
import plumbline.domain.logistics.label.LabelPaper;

/** What is printed scans: the bars of the PDF are drawn and read by a reader of barcodes. */
class PdfLabelsTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final String LONG_NAME =
      "Megkülönböztetett árvíztűrő tükörfúrógép-kölcsönzési készlet, Székesfehérvár, fém";

  private final PdfLabels labels = new PdfLabels();

  @ParameterizedTest
  @CsvSource({
    "5991234567894, EAN_13",
    "96385074, EAN_8",
    "5991234567890, CODE_128",
    "96385075, CODE_128",
    "CS-M8x40, CODE_128",
    "ABC1234567890xyz, CODE_128",
    "123456789012345, CODE_128"
  })
  void bars_are_read_as_the_code_they_stand_for(String code, BarcodeFormat format)
      throws Exception {
    for (LabelPaper paper : LabelPaper.values()) {
      Result read = DrawnBars.read(labels.pdf(List.of(label(code, "Csavar", 1)), paper));
      assertThat(read.getText()).as("%s on %s", code, paper).isEqualTo(code);
      assertThat(read.getBarcodeFormat()).isEqualTo(format);
    }
  }

  @Test
  void a_label_has_name_sku_code_and_unit_and_a_long_name_ends_in_an_ellipsis() throws Exception {
    byte[] pdf = labels.pdf(List.of(label("5991234567894", LONG_NAME, 1)), LabelPaper.ROLL);
    save("labels-roll", pdf);
    try (PdfReader reader = new PdfReader(pdf)) {
      assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
          .contains("Megkülönböztetett", "árvíztűrő", "…", "SZFV-ŐŰ-1", "5991234567894", "db")
          .doesNotContain("Székesfehérvár");
    }
  }

  @Test
  void a_sheet_holds_twenty_four_and_a_roll_one_after_the_other() throws Exception {
    List<GoodsLabel> wanted =
        List.of(label("5991234567894", LONG_NAME, 20), label("CS-M8x40", "Csavar", 5));
    byte[] sheet = labels.pdf(wanted, LabelPaper.SHEET);
    save("labels-sheet", sheet);
    assertThat(pages(sheet)).isEqualTo(2);
    assertThat(pages(labels.pdf(wanted, LabelPaper.ROLL))).isEqualTo(25);
  }

  @Test
  void a_code_no_scanner_could_read_is_printed_in_letters_alone() throws Exception {
    byte[] pdf = labels.pdf(List.of(label("TŰZŐGÉP-1", "Tűzőgép", 1)), LabelPaper.SHEET);
    assertThat(DrawnBars.of(pdf)).isEmpty();
    try (PdfReader reader = new PdfReader(pdf)) {
      assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("TŰZŐGÉP-1");
    }
  }

  private static GoodsLabel label(String code, String name, int copies) {
    return new GoodsLabel(new Product(1, "SZFV-ŐŰ-1", code, name, "db"), copies);
  }

  private static int pages(byte[] pdf) throws Exception {
    try (PdfReader reader = new PdfReader(pdf)) {
      return reader.getNumberOfPages();
    }
  }

  private static void save(String name, byte[] pdf) throws Exception {
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".pdf"), pdf);
  }
}
