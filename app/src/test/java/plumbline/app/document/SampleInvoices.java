package plumbline.app.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.invoice.InvoiceDraft;
import plumbline.domain.finance.invoice.InvoiceKind;
import plumbline.domain.finance.invoice.InvoiceLine;
import plumbline.domain.finance.invoice.InvoiceNumber;
import plumbline.domain.finance.invoice.InvoiceSums;
import plumbline.domain.finance.invoice.PaymentMethod;
import plumbline.domain.finance.invoice.PrintedInvoice;
import plumbline.domain.finance.invoice.PrintedInvoice.VatKind;
import plumbline.domain.finance.invoice.Seller;
import plumbline.domain.finance.invoice.VatRounding;

/** Invoices to print, from a usual one to the worst. */
final class SampleInvoices {
  static final String LONG_NAME =
      "Őrségi Tűzőgép- és Kötőelem-nagykereskedelmi Kft. „Hűség és Erő” Fióktelepe, Győr";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Seller SELLER =
      new Seller(
          "Függőón Nagykereskedelmi Kft.",
          "1138 Budapest, Mérőón utca 1.",
          "00000000-2-41",
          "00000000-00000000-00000000",
          "szamla@plumbline.example");
  static final Map<String, VatKind> CODES =
      Map.of(
          "27", new VatKind(new BigDecimal("0.27"), "vatPercentage"),
          "5", new VatKind(new BigDecimal("0.05"), "vatPercentage"),
          "AAM", new VatKind(BigDecimal.ZERO, "vatExemption:AAM"),
          "TAM", new VatKind(BigDecimal.ZERO, "vatExemption:TAM"),
          "FAD", new VatKind(BigDecimal.ZERO, "vatDomesticReverseCharge"));

  private SampleInvoices() {}

  static PrintedInvoice usual() {
    return of(
        InvoiceKind.INVOICE,
        "Kovács és Társa Kft.",
        null,
        List.of(
            line("CS-M8x40", "Hatlapfejű csavar M8×40, horganyzott", "200", "db", "42.5", "27"),
            line("TG-10", "Tűzőgép, erős, őrlőfejjel", "3", "db", "12990", "27"),
            line("KV-1", "Kézikönyv: Kötőelemek", "2", "db", "4200", "5"),
            line(null, "Szállítás", "1", "", "1490", "27")));
  }

  static PrintedInvoice withoutVat() {
    return of(
        InvoiceKind.INVOICE,
        LONG_NAME,
        DAY,
        List.of(
            line("FE-1", "Fémhulladék", "1250.5", "kg", "110", "FAD"),
            line("OK-1", "Oktatás", "1", "alkalom", "80000", "TAM"),
            line("AJ-1", LONG_NAME, "1", "db", "999999999999.99", "AAM")));
  }

  static PrintedInvoice creditNote() {
    return of(
        InvoiceKind.CREDIT_NOTE,
        "Kovács és Társa Kft.",
        null,
        List.of(line("TG-10", "Tűzőgép, erős, őrlőfejjel", "-1", "db", "12990", "27")));
  }

  static PrintedInvoice long120() {
    List<InvoiceLine> lines = new ArrayList<>();
    for (int i = 1; i <= 120; i++) {
      String text = i % 7 == 0 ? LONG_NAME : "Süllyesztettfejű facsavar, sűrű menetű, " + i + " mm";
      lines.add(line("FC-" + i, text, String.valueOf(i * 10), "db", "3.1415", "27"));
    }
    return of(InvoiceKind.INVOICE, LONG_NAME, null, lines);
  }

  private static InvoiceLine line(
      @Nullable String sku, String text, String quantity, String unit, String price, String vat) {
    return InvoiceLine.of(sku, text, new BigDecimal(quantity), unit, new BigDecimal(price), vat);
  }

  private static PrintedInvoice of(
      InvoiceKind kind, String buyer, @Nullable LocalDate copy, List<InvoiceLine> lines) {
    Map<String, BigDecimal> rates = new java.util.HashMap<>();
    CODES.forEach((code, vat) -> rates.put(code, vat.rate()));
    InvoiceDraft content =
        new InvoiceDraft(
            new UUID(1, 2),
            new Buyer("C-1001", buyer, "9021 Győr, Híd utca 4.", "11111111-2-08"),
            "24811",
            new InvoiceDraft.Dates(DAY, DAY.minusDays(1), DAY.plusDays(8)),
            PaymentMethod.TRANSFER,
            "Köszönjük a vásárlást. Hűséges vevőinknek decemberben 5 % kedvezmény.",
            lines);
    boolean credit = kind == InvoiceKind.CREDIT_NOTE;
    return new PrintedInvoice(
        new InvoiceNumber(kind.series(), 2026, 123),
        kind,
        credit ? new InvoiceNumber("INV", 2026, 120) : null,
        SELLER,
        content,
        InvoiceSums.of(lines, rates, VatRounding.VAT_PER_RATE_ON_TOTAL),
        CODES,
        copy);
  }
}
