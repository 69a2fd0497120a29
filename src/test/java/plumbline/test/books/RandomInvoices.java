package plumbline.test.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.invoice.CreditDraft;
import plumbline.domain.finance.invoice.InvoiceDraft;
import plumbline.domain.finance.invoice.InvoiceLine;
import plumbline.domain.finance.invoice.PaymentMethod;

/** Invoices and credit notes, some of them wrong. */
final class RandomInvoices {
  static final List<String> CUSTOMERS = List.of("C-1", "C-2", "C-3", "C-4");
  private static final List<String> CODES =
      List.of("27", "27", "27", "27", "27", "27", "5", "5", "AAM", "AAM", "18");

  private final Random random;
  private final RandomEntries entries;

  RandomInvoices(Random random, RandomEntries entries) {
    this.random = random;
    this.entries = entries;
  }

  IssueInvoice invoice() {
    LocalDate day = entries.day();
    String customer = entries.oneOf(CUSTOMERS);
    List<InvoiceLine> lines = new ArrayList<>();
    for (int i = random.nextInt(15) == 0 ? 0 : 1 + random.nextInt(4); i > 0; i--) {
      lines.add(line());
    }
    return new IssueInvoice(
        new InvoiceDraft(
            entries.randomId(),
            new Buyer(customer, "Kovács és Társa Kft.", "Győr", "11111111-2-08"),
            null,
            new InvoiceDraft.Dates(
                day,
                day.minusDays(random.nextInt(20)),
                day.plusDays(random.nextInt(20) == 0 ? -1 : 8)),
            PaymentMethod.TRANSFER,
            "",
            lines));
  }

  private InvoiceLine line() {
    int quantity = random.nextInt(25) == 0 ? 0 : 1 + random.nextInt(9);
    return InvoiceLine.of(
        "A-1",
        "Tűzőgép",
        BigDecimal.valueOf(quantity),
        "db",
        BigDecimal.valueOf(1 + random.nextInt(3_000_000), 3),
        random.nextInt(40) == 0 ? "99" : entries.oneOf(CODES));
  }

  CreditInvoice credit(Document invoice) {
    List<CreditDraft.Part> parts = new ArrayList<>();
    for (int line = 1; line <= invoice.lines().size(); line++) {
      if (random.nextInt(3) > 0) {
        parts.add(new CreditDraft.Part(line, quantity(invoice.left(line - 1).quantity())));
      }
    }
    UUID id = entries.randomId();
    return new CreditInvoice(new CreditDraft(id, invoice.id(), entries.day(), "Visszáru", parts));
  }

  private BigDecimal quantity(BigDecimal left) {
    return switch (random.nextInt(8)) {
      case 0 -> left.add(BigDecimal.ONE);
      case 1, 2, 3 -> left.max(BigDecimal.ONE);
      default -> left.min(BigDecimal.valueOf(1 + random.nextInt(3)));
    };
  }
}
