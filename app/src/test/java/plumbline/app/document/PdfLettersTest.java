package plumbline.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.invoice.InvoiceNumber;
import plumbline.domain.finance.invoice.Seller;
import plumbline.domain.finance.payment.OpenDocument;
import plumbline.domain.finance.receivable.DunningText;
import plumbline.domain.finance.receivable.PrintedReminder;
import plumbline.domain.finance.receivable.PrintedStatement;
import plumbline.domain.finance.receivable.StatementRow;

/** Letters to customers, as they come out of the printer. */
class PdfLettersTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Seller SELLER =
      new Seller(
          "Függőón Nagykereskedelmi Kft.",
          "1138 Budapest, Mérőón utca 1.",
          "00000000-2-41",
          "00000000-00000000-00000000",
          "szamla@plumbline.example");
  private static final Buyer BUYER =
      new Buyer(
          "C-1001",
          SampleInvoices.LONG_NAME,
          "9021 Győr, Árpád fejedelem útja 112. II. lépcsőház, 3. emelet",
          "11111111-2-08");
  private static final DunningText TEXT =
      new DunningText(
          2,
          "Fizetési felszólítás",
          "Korábbi emlékeztetőnk ellenére az alábbi lejárt számlák kiegyenlítése még nem érkezett"
              + " meg hozzánk. Kérjük, hogy tartozásukat a megadott határidőig rendezzék.",
          "Ha az összeget időközben átutalták, kérjük, tekintsék levelünket tárgytalannak.",
          8);

  private final PdfLetters letters = new PdfLetters();

  @Test
  void a_reminder_names_each_invoice_the_sum_and_the_day() throws Exception {
    byte[] pdf = letters.reminder(reminder(3));
    assertThat(text(pdf, "letter-reminder"))
        .contains("Fizetési felszólítás", "Őrségi Tűzőgép", "2026.11.21.", "INV 2026/000003")
        .contains(
            "2026.11.29. napjáig", "C-1001", "Lejárt tartozás összesen", "999 999 999 999,99");
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/FontFile2");
  }

  @Test
  void a_long_reminder_repeats_its_heading_on_every_page() throws Exception {
    byte[] pdf = letters.reminder(reminder(70));
    text(pdf, "letter-reminder-long");
    try (PdfReader reader = new PdfReader(pdf)) {
      assertThat(reader.getNumberOfPages()).isGreaterThan(1);
      for (int page = 1; page < reader.getNumberOfPages(); page++) {
        assertThat(new PdfTextExtractor(reader).getTextFromPage(page))
            .contains("Nyitott összeg", page + ". oldal, összesen:");
      }
    }
  }

  @Test
  void a_statement_ends_with_the_balance() throws Exception {
    List<StatementRow> rows =
        List.of(
            row(StatementRow.Kind.INVOICE, "INV 2026/000001", "120000.00", "120000.00"),
            row(StatementRow.Kind.CREDIT_NOTE, "INV 2026/000002", "-20000.50", "99999.50"),
            row(StatementRow.Kind.PAYMENT, "PAY 2026/000001", "-109999.50", "-10000.00"));
    assertThat(
            text(
                letters.statement(new PrintedStatement(SELLER, BUYER, DAY, rows)),
                "letter-statement"))
        .contains("Folyószámla-kivonat", "Jóváíró számla", "PAY 2026/000001")
        .contains("Egyenleg az Önök javára", "10 000,00");
    assertThat(
            text(
                letters.statement(new PrintedStatement(SELLER, BUYER, DAY, List.of())),
                "letter-statement-empty"))
        .contains("Fizetendő egyenleg", "0,00");
  }

  private static PrintedReminder reminder(int count) {
    List<OpenDocument> documents = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      BigDecimal gross = new BigDecimal(i == 1 ? "999999999999.99" : "127000.00");
      documents.add(
          new OpenDocument(
              new UUID(1, i),
              new InvoiceNumber("INV", 2026, i),
              BUYER.number(),
              BUYER.name(),
              null,
              DAY.minusDays(60),
              DAY.minusDays(52L - i % 40),
              gross,
              i == 2 ? new BigDecimal("27000.00") : gross));
    }
    return new PrintedReminder(SELLER, BUYER, TEXT, DAY, documents);
  }

  private static StatementRow row(
      StatementRow.Kind kind, String number, String amount, String balance) {
    return new StatementRow(
        new UUID(2, 1),
        kind,
        number,
        DAY.minusDays(30),
        kind == StatementRow.Kind.INVOICE ? DAY.minusDays(22) : null,
        new BigDecimal(amount),
        new BigDecimal(balance));
  }

  /** All its words with plain spaces; the file is kept to be looked at. */
  private static String text(byte[] pdf, String name) throws Exception {
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".pdf"), pdf);
    StringBuilder text = new StringBuilder();
    try (PdfReader reader = new PdfReader(pdf)) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
      }
    }
    return text.toString().replaceAll("[\\s\\u00a0\\u202f]+", " ");
  }
}
