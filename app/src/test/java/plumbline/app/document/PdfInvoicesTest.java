package plumbline.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import plumbline.domain.finance.invoice.PrintedInvoice;

class PdfInvoicesTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  private final PdfInvoices invoices = new PdfInvoices();

  @Test
  void hungarian_letters_can_be_read_back() throws Exception {
    String text = text(invoices.render(SampleInvoices.usual()), "invoice-usual");
    assertThat(text)
        .contains("Tűzőgép, erős, őrlőfejjel", "Vevő", "Függőón", "Fizetési határidő")
        .contains("INV 2026/000123", "2026.11.21.", "2026.11.20.", "00000000-2-41");
  }

  @Test
  void the_same_invoice_is_the_same_file_to_the_byte() throws Exception {
    byte[] first = invoices.render(SampleInvoices.long120());
    assertThat(new PdfInvoices().render(SampleInvoices.long120())).isEqualTo(first);
    assertThat(invoices.render(SampleInvoices.usual()))
        .isNotEqualTo(invoices.render(SampleInvoices.creditNote()));
  }

  @Test
  void the_fonts_are_in_the_file() {
    byte[] pdf = invoices.render(SampleInvoices.usual());
    String raw = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(raw).contains("/FontFile2", "AAAAAA+", "/ToUnicode");
    assertThat(pdf.length).isLessThan(200_000);
  }

  @Test
  void a_line_without_vat_says_why() throws Exception {
    String text = text(invoices.render(SampleInvoices.withoutVat()), "invoice-without-vat");
    assertThat(text)
        .contains("Fordított adózás", "Tárgyi adómentes (TAM)", "Alanyi adómentes (AAM)")
        .contains("Másolat, készült: 2026.11.21.");
  }

  @Test
  void a_credit_note_names_its_invoice() throws Exception {
    String text = text(invoices.render(SampleInvoices.creditNote()), "invoice-credit-note");
    assertThat(text).contains("Jóváíró számla", "INV 2026/000120", "Visszatérítendő");
  }

  @Test
  void a_long_table_has_its_heading_and_the_page_number_on_every_page() throws Exception {
    byte[] pdf = invoices.render(SampleInvoices.long120());
    text(pdf, "invoice-long");
    try (PdfReader reader = new PdfReader(pdf)) {
      int pages = reader.getNumberOfPages();
      assertThat(pages).isGreaterThan(2);
      for (int page = 1; page < pages; page++) {
        String text = new PdfTextExtractor(reader).getTextFromPage(page);
        assertThat(text).contains("Megnevezés", page + ". oldal, összesen:");
      }
    }
  }

  @Test
  void a_warm_rendering_takes_milliseconds() {
    PrintedInvoice invoice = SampleInvoices.usual();
    long[] took = new long[60];
    for (int i = 0; i < took.length; i++) {
      long start = System.nanoTime();
      invoices.render(invoice);
      took[i] = System.nanoTime() - start;
    }
    Duration first = Duration.ofNanos(took[0]);
    Arrays.sort(took);
    System.out.printf(
        "One invoice: first %d ms, median %.1f ms%n", first.toMillis(), took[30] / 1e6);
  }

  /** All its words; the file is kept to be looked at. */
  private static String text(byte[] pdf, String name) throws Exception {
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".pdf"), pdf);
    StringBuilder text = new StringBuilder();
    try (PdfReader reader = new PdfReader(pdf)) {
      PdfTextExtractor extractor = new PdfTextExtractor(reader);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(extractor.getTextFromPage(page)).append('\n');
      }
    }
    return text.toString();
  }
}
