package plumbline.views.invoices;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.invoice.CreditDraft;
import plumbline.domain.finance.invoice.InvoiceChoices;
import plumbline.domain.finance.invoice.InvoiceDraft;
import plumbline.domain.finance.invoice.InvoiceFilter;
import plumbline.domain.finance.invoice.InvoiceKind;
import plumbline.domain.finance.invoice.InvoiceLine;
import plumbline.domain.finance.invoice.InvoiceNumber;
import plumbline.domain.finance.invoice.InvoiceSummary;
import plumbline.domain.finance.invoice.InvoiceSums;
import plumbline.domain.finance.invoice.Invoices;
import plumbline.domain.finance.invoice.IssuedInvoice;
import plumbline.domain.finance.invoice.Issuing;
import plumbline.domain.finance.invoice.OrderToInvoice;
import plumbline.domain.finance.invoice.OrdersToInvoice;
import plumbline.domain.finance.invoice.PaymentMethod;
import plumbline.domain.finance.invoice.StoredDocument;
import plumbline.domain.finance.invoice.VatRounding;

/** Invoices without a server: they are numbered and kept, and orders become them. */
final class MemoryInvoices implements Invoices, OrdersToInvoice, InvoiceChoices {
  static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  static final String LONG_NAME =
      "Őrségi Tűzőgép- és Kötőelem-nagykereskedelmi Kft. „Hűség és Erő” Fióktelepe, Győr";
  private static final Map<String, BigDecimal> RATES =
      Map.of("27", new BigDecimal("0.27"), "5", new BigDecimal("0.05"), "AAM", BigDecimal.ZERO);

  final List<IssuedInvoice> issued = new ArrayList<>();
  final List<OrderToInvoice> waiting = new ArrayList<>();
  final List<CreditDraft> credits = new ArrayList<>();
  final MemoryOpenDocuments open = new MemoryOpenDocuments(issued);
  boolean gone;

  /** Some invoices, one of them large and without a document, and three orders. */
  static MemoryInvoices filled() {
    MemoryInvoices memory = new MemoryInvoices();
    memory.issue(draft("Kovács és Társa Kft.", line("Tűzőgép, erős", "3", "12990")));
    memory.issue(draft(LONG_NAME, line(LONG_NAME, "1", "787401574802.35")));
    memory.issue(
        draft(
            "Bíró Bt.",
            line("Hatlapfejű csavar M8×40", "200", "42.5"),
            line("Kézikönyv", "2", "4200")));
    for (int i = 1; i <= 3; i++) {
      memory.waiting.add(
          new OrderToInvoice(
              "2481" + i,
              "C-100" + i,
              i == 2 ? LONG_NAME : "Szűcs és Fia " + i + " Kft.",
              Instant.parse("2026-11-20T08:0" + i + ":00Z"),
              new BigDecimal(i == 2 ? "999999999999.99" : "49491.90")));
    }
    return memory;
  }

  static InvoiceLine line(String text, String quantity, String unitNet) {
    return InvoiceLine.of(
        "SKU-1", text, new BigDecimal(quantity), "pcs", new BigDecimal(unitNet), "27");
  }

  static InvoiceDraft draft(String buyer, InvoiceLine... lines) {
    return new InvoiceDraft(
        UUID.randomUUID(),
        new Buyer("C-1001", buyer, "9021 Győr", ""),
        "24800",
        new InvoiceDraft.Dates(DAY, DAY, DAY.plusDays(8)),
        PaymentMethod.TRANSFER,
        "",
        List.of(lines));
  }

  @Override
  public Issuing issue(InvoiceDraft draft) {
    for (IssuedInvoice known : issued) {
      if (known.summary().id().equals(draft.id())) {
        return new Issuing.Issued(draft.id(), known.summary().number(), true);
      }
    }
    if (draft.buyer().name().isBlank()) {
      return new Issuing.Refused(
          List.of(
              new Refusal("buyer", "", "Choose a customer. Type a number or any part of a name.")));
    }
    for (int i = 0; i < draft.lines().size(); i++) {
      if (!RATES.containsKey(draft.lines().get(i).vatCode())) {
        return new Issuing.Refused(
            List.of(new Refusal("lines[" + i + "].vatCode", "", "There is no VAT code “”.")));
      }
    }
    waiting.removeIf(order -> order.number().equals(draft.orderNumber()));
    return keep(draft, InvoiceKind.INVOICE, Optional.empty());
  }

  private Issuing keep(
      InvoiceDraft draft, InvoiceKind kind, Optional<IssuedInvoice.Related> credits) {
    InvoiceSums sums = InvoiceSums.of(draft.lines(), RATES, VatRounding.VAT_PER_RATE_ON_TOTAL);
    InvoiceNumber number = new InvoiceNumber(kind.series(), 2026, issued.size() + 1);
    issued.addFirst(
        new IssuedInvoice(
            new InvoiceSummary(
                draft.id(),
                number,
                kind,
                draft.dates().issued(),
                draft.dates().due(),
                draft.buyer(),
                sums.gross(),
                BigDecimal.ZERO),
            draft,
            sums,
            VatRounding.VAT_PER_RATE_ON_TOTAL,
            UUID.randomUUID(),
            draft.lines().stream().map(InvoiceLine::quantity).toList(),
            new IssuedInvoice.Links(credits, List.of(), Optional.empty())));
    return new Issuing.Issued(draft.id(), number, false);
  }

  @Override
  public Issuing credit(CreditDraft draft) throws SQLException {
    credits.add(draft);
    IssuedInvoice original = invoice(draft.invoice()).orElseThrow();
    List<InvoiceLine> lines = lines(draft, original);
    InvoiceDraft content =
        new InvoiceDraft(
            draft.id(),
            original.content().buyer(),
            null,
            new InvoiceDraft.Dates(draft.issued(), draft.issued(), draft.issued()),
            PaymentMethod.TRANSFER,
            draft.reason(),
            lines);
    return keep(
        content,
        InvoiceKind.CREDIT_NOTE,
        Optional.of(new IssuedInvoice.Related(draft.invoice(), original.summary().number())));
  }

  private static List<InvoiceLine> lines(CreditDraft draft, IssuedInvoice original) {
    return draft.parts().stream()
        .map(
            part -> {
              InvoiceLine line = original.content().lines().get(part.line() - 1);
              return InvoiceLine.of(
                  line.sku(),
                  line.text(),
                  part.quantity().negate(),
                  line.unit(),
                  line.unitNet(),
                  line.vatCode());
            })
        .toList();
  }

  @Override
  public InvoiceSums preview(CreditDraft draft) throws SQLException {
    IssuedInvoice original = invoice(draft.invoice()).orElseThrow();
    return InvoiceSums.of(lines(draft, original), RATES, VatRounding.VAT_PER_RATE_ON_TOTAL);
  }

  @Override
  public List<InvoiceSummary> page(
      InvoiceFilter filter, InvoiceSummary.@Nullable Position after, int limit)
      throws SQLException {
    if (gone) {
      throw new SQLException("The server is gone");
    }
    return issued.stream()
        .map(IssuedInvoice::summary)
        .filter(row -> row.buyer().name().contains(filter.text()))
        .limit(after == null ? limit : 0)
        .toList();
  }

  @Override
  public long count(InvoiceFilter filter, int bound) {
    return issued.size();
  }

  @Override
  public Optional<IssuedInvoice> invoice(UUID id) {
    return issued.stream().filter(each -> each.summary().id().equals(id)).findFirst();
  }

  @Override
  public Optional<UUID> find(InvoiceNumber number) {
    return issued.stream()
        .map(IssuedInvoice::summary)
        .filter(row -> row.number().equals(number))
        .map(InvoiceSummary::id)
        .findFirst();
  }

  @Override
  public StoredDocument document(UUID invoice) {
    byte[] pdf = ("%PDF " + invoice).getBytes(StandardCharsets.UTF_8);
    return new StoredDocument("INV-2026-000001_Kovacs.pdf", pdf, true, Instant.EPOCH);
  }

  @Override
  public List<OrderToInvoice> waiting() {
    return List.copyOf(waiting);
  }

  @Override
  public Optional<InvoiceDraft> draft(String orderNumber, UUID id, LocalDate date) {
    return waiting.stream()
        .filter(order -> order.number().equals(orderNumber))
        .findFirst()
        .map(
            order ->
                new InvoiceDraft(
                    id,
                    new Buyer(
                        order.customerNumber(),
                        order.number().equals("24813") ? "" : order.customerName(),
                        "",
                        ""),
                    orderNumber,
                    new InvoiceDraft.Dates(date, date, date),
                    PaymentMethod.TRANSFER,
                    "",
                    List.of(line("Tűzőgép", "3", "12990"))));
  }

  @Override
  public List<Buyer> buyers(String typed, int most) {
    return List.of(new Buyer("C-1001", "Kovács és Társa Kft.", "9021 Győr", ""));
  }

  @Override
  public List<Goods> goods(String typed, int most) {
    return typed.startsWith("t")
        ? List.of(new Goods("TG-10", "Tűzőgép, erős", "pcs", new BigDecimal("12990"), "27"))
        : List.of();
  }

  @Override
  public Terms terms() {
    return new Terms(RATES, VatRounding.VAT_PER_RATE_ON_TOTAL, 8);
  }

  InvoiceServices services() {
    return new InvoiceServices(this, this, this, open);
  }
}
