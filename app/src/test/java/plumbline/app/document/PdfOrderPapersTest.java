package plumbline.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import plumbline.domain.logistics.LotName;
import plumbline.domain.logistics.order.CustomerOrder;
import plumbline.domain.logistics.order.OrderProgress;
import plumbline.domain.logistics.order.OrderState;
import plumbline.domain.logistics.order.OrderSummary;
import plumbline.domain.logistics.order.PaperRenderer.Sender;
import plumbline.domain.logistics.order.Shipment;

/** What the warehouse prints, as it comes out of the printer. */
class PdfOrderPapersTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private static final LocalDate UNTIL = LocalDate.of(2027, 1, 31);
  private static final Sender SENDER =
      new Sender(
          "Függőón Nagykereskedelmi Kft.",
          "1138 Budapest, Mérőón utca 1.",
          "00000000-2-41",
          "raktar@plumbline.example");

  private final PdfOrderPapers papers = new PdfOrderPapers();

  @Test
  void a_picking_list_names_goods_quantities_and_has_bars() throws Exception {
    byte[] pdf = papers.pickingList(order(9), list(9, Optional.empty()));
    assertThat(text(pdf, "picking-list"))
        .contains("Kiszedési jegyzék", "S-100498", "Tűzőgép 3, fém, árvíztűrő", "3 db", "Győr")
        .contains("Tétel L-2026/031: 1 db, lejár: 2027.01.31.", "Tétel L-2026/090: 1 db");
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/FontFile2");
  }

  @Test
  void a_delivery_note_says_what_is_in_the_box_and_what_comes_later() throws Exception {
    byte[] pdf = papers.deliveryNote(SENDER, order(4), list(4, Optional.of("DN-2026-000017")));
    assertThat(text(pdf, "delivery-note"))
        .contains("Szállítólevél", "DN-2026-000017", "Függőón", "Feladó", "Átvevő", "Átvette")
        .contains("Őrségi Tűzőgép", "Később érkezik", "2 db")
        .doesNotContain("Bankszámlaszám");
  }

  @Test
  void a_long_list_repeats_its_heading_on_every_page() throws Exception {
    byte[] pdf = papers.pickingList(order(60), list(60, Optional.empty()));
    text(pdf, "picking-list-long");
    try (PdfReader reader = new PdfReader(pdf)) {
      assertThat(reader.getNumberOfPages()).isGreaterThan(1);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        assertThat(new PdfTextExtractor(reader).getTextFromPage(page)).contains("Kiszedendő");
      }
    }
  }

  @Test
  void thirteen_digits_are_an_ean_only_with_the_right_check_digit() {
    assertThat(Barcodes.isEan("5991234567893")).isEqualTo(checked("599123456789") == 3);
    assertThat(Barcodes.isEan("599123456789" + checked("599123456789"))).isTrue();
    assertThat(Barcodes.isEan("599123456789" + (checked("599123456789") + 1) % 10)).isFalse();
    assertThat(Barcodes.isEan("CS-M8x40")).isFalse();
  }

  private static int checked(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
  }

  private static OrderProgress.Product product(int i) {
    String code = "59912345%04d".formatted(i);
    String name = "Tűzőgép " + i + ", fém, árvíztűrő" + (i == 2 ? " " + "hosszú ".repeat(9) : "");
    return new OrderProgress.Product(
        "SZFV-%03d".formatted(i), name, "db", i % 4 == 0 ? null : code + checked(code));
  }

  private static CustomerOrder order(int count) {
    List<OrderProgress> lines = new ArrayList<>();
    BigDecimal zero = BigDecimal.ZERO;
    for (int i = 1; i <= count; i++) {
      BigDecimal open = i == 3 ? new BigDecimal("2.000") : zero;
      BigDecimal ordered = new BigDecimal(i);
      lines.add(
          new OrderProgress(
              i, product(i), ordered, zero, zero, zero, zero, ordered.subtract(open), zero, open));
    }
    return new CustomerOrder(
        new OrderSummary(
            1,
            "S-100498",
            "C-1001",
            SampleInvoices.LONG_NAME,
            NOW,
            OrderState.ACCEPTED,
            new BigDecimal("12700.00"),
            ""),
        "9021 Győr, Árpád fejedelem útja 112. II. lépcsőház, 3. emelet",
        lines,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Shipment list(int count, Optional<String> note) {
    List<Shipment.Line> lines = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      BigDecimal quantity = new BigDecimal(i + ".000");
      List<Shipment.LotToTake> lots =
          i == 2
              ? List.of(
                  new Shipment.LotToTake(new LotName("L-2026/031", UNTIL), BigDecimal.ONE),
                  new Shipment.LotToTake(new LotName("L-2026/090", null), BigDecimal.ONE))
              : List.of();
      lines.add(new Shipment.Line(i, product(i), quantity, quantity, lots));
    }
    return new Shipment(
        new UUID(1, 2),
        1,
        "Győr, központi raktár",
        note.isPresent() ? Shipment.State.SHIPPED : Shipment.State.PICKING,
        note,
        new Shipment.Work("kiss.eva", NOW, "kiss.eva", NOW),
        lines);
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
