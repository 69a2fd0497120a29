package plumbline.test.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invoice or credit note, and what is left of it. */
final class Document {
  /** What was invoiced on a line. */
  record Line(BigDecimal quantity, BigDecimal net, String vatCode) {}

  private final UUID id;
  private final String customer;
  private final @Nullable UUID credits;
  private final List<Line> lines;
  private final Map<String, Charge.Tax> taxes;
  private final List<Line> left;
  private final Map<String, Charge.Tax> taxesLeft;
  private BigDecimal settled = new BigDecimal("0.00");

  Document(
      UUID id,
      String customer,
      @Nullable UUID credits,
      List<Line> lines,
      Map<String, Charge.Tax> taxes) {
    this.id = id;
    this.customer = customer;
    this.credits = credits;
    this.lines = List.copyOf(lines);
    this.taxes = Map.copyOf(taxes);
    left = new ArrayList<>(lines);
    taxesLeft = new TreeMap<>(taxes);
  }

  UUID id() {
    return id;
  }

  String customer() {
    return customer;
  }

  boolean isCreditNote() {
    return credits != null;
  }

  List<Line> lines() {
    return lines;
  }

  Line left(int line) {
    return left.get(line);
  }

  Charge.Tax taxLeft(String vatCode) {
    return taxesLeft.getOrDefault(vatCode, Charge.Tax.NONE);
  }

  /** Negative for a credit note. */
  BigDecimal gross() {
    Charge.Tax all = taxes.values().stream().reduce(Charge.Tax.NONE, Charge.Tax::plus);
    return all.base().add(all.vat());
  }

  /** Without sign. */
  BigDecimal open() {
    return gross().abs().subtract(settled);
  }

  void settle(BigDecimal amount) {
    settled = settled.add(amount);
  }

  /** A credit note took this off a line; amounts above zero. */
  void takeBack(int line, BigDecimal quantity, BigDecimal net) {
    Line before = left.get(line);
    left.set(
        line,
        new Line(
            before.quantity().subtract(quantity), before.net().subtract(net), before.vatCode()));
  }

  /** What a credit note says of a code, negative. */
  void takeBack(String vatCode, Charge.Tax tax) {
    taxesLeft.merge(vatCode, tax, Charge.Tax::plus);
  }

  /** Comparable with what the database is read to say. */
  String words() {
    return "%s of %s%s, gross %s, VAT %s, open %s"
        .formatted(
            isCreditNote() ? "credit note" : "invoice",
            customer,
            credits == null ? "" : " to " + credits,
            gross(),
            new TreeMap<>(taxes),
            open());
  }

  /** The ledger entry it is posted with. */
  static BookedEntry entry(
      UUID id,
      LocalDate issued,
      LocalDate taxPoint,
      List<Charge> charges,
      Map<String, Charge.Tax> taxes) {
    Map<String, BookedLine> lines = new LinkedHashMap<>();
    BigDecimal gross = BigDecimal.ZERO;
    for (Map.Entry<String, Charge.Tax> tax : taxes.entrySet()) {
      gross = gross.add(tax.getValue().base()).add(tax.getValue().vat());
      add(lines, ChartModel.OUTPUT_VAT, tax.getKey(), tax.getValue().vat().negate());
    }
    for (Charge charge : charges) {
      add(lines, charge.account(), charge.vatCode(), charge.net().negate());
    }
    add(lines, ChartModel.RECEIVABLES, "", gross);
    List<BookedLine> posted =
        lines.values().stream().filter(line -> line.balance().signum() != 0).toList();
    return new BookedEntry(EntryKey.invoice(id), issued, taxPoint, "invoice", "", posted);
  }

  private static void add(
      Map<String, BookedLine> lines, String account, String vatCode, BigDecimal debit) {
    lines.merge(
        account + " " + vatCode,
        BookedLine.debit(account, debit, vatCode),
        (before, more) -> BookedLine.debit(account, before.balance().add(more.balance()), vatCode));
  }
}
