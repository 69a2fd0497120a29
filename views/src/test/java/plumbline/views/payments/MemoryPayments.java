package plumbline.views.payments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.bank.BankAccount;
import plumbline.domain.finance.bank.BankLine;
import plumbline.domain.finance.bank.BankStatement;
import plumbline.domain.finance.bank.BankStatements;
import plumbline.domain.finance.bank.Importing;
import plumbline.domain.finance.bank.Proposals;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.invoice.InvoiceChoices;
import plumbline.domain.finance.invoice.InvoiceNumber;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.OpenDocument;
import plumbline.domain.finance.payment.Paying;
import plumbline.domain.finance.payment.PaymentDraft;
import plumbline.domain.finance.payment.PaymentFilter;
import plumbline.domain.finance.payment.PaymentNumber;
import plumbline.domain.finance.payment.PaymentSummary;
import plumbline.domain.finance.payment.Payments;
import plumbline.domain.finance.payment.SettledDocument;
import plumbline.domain.finance.receivable.CustomerAccounts;
import plumbline.domain.finance.receivable.CustomerLetters;
import plumbline.domain.finance.receivable.Letter;
import plumbline.domain.finance.receivable.Reminder;
import plumbline.domain.finance.receivable.StatementRow;

/** Payments and bank lines in memory. */
final class MemoryPayments
    implements Payments, BankStatements, InvoiceChoices, CustomerAccounts, CustomerLetters {
  static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final BankAccount BANK =
      new BankAccount("HU49000000000000000000000000", "Minta Bank", "384");

  final List<PaymentDraft> booked = new ArrayList<>();
  final List<BankLine> lines = new ArrayList<>();
  final Map<UUID, String> aside = new HashMap<>();
  final List<Reminder> kept = new ArrayList<>();
  final List<OpenDocument> open = new ArrayList<>();
  final MemoryChoices choices = new MemoryChoices();
  String refusing = "";

  static MemoryPayments filled() {
    MemoryPayments memory = new MemoryPayments();
    memory.document(1, "C-1001", "Kovács és Társa Kft.", "120000.00", -30);
    memory.document(2, "C-1001", "Kovács és Társa Kft.", "80000.00", 5);
    memory.document(3, "C-1002", "Bíró Bt.", "999999999999.99", -3);
    memory.line(1, "120000.00", "KOVACS ES TARSA KFT", "szla 2026/000001");
    memory.line(2, "50000.00", "KOVACS ES TARSA KFT", "reszlet");
    memory.line(3, "45000.00", "BALATONI NYARALO KKT", "befizetes");
    return memory;
  }

  private void document(int number, String customer, String name, String gross, int dueIn) {
    BigDecimal amount = new BigDecimal(gross);
    open.add(
        new OpenDocument(
            new UUID(1, number),
            new InvoiceNumber("INV", 2026, number),
            customer,
            name,
            null,
            DAY.plusDays(dueIn - 15),
            DAY.plusDays(dueIn),
            amount,
            amount));
  }

  private void line(int number, String amount, String name, String reference) {
    lines.add(
        new BankLine(
            new UUID(2, number),
            BANK,
            DAY,
            DAY,
            new BigDecimal(amount),
            name,
            "HU22000000000000001700000000",
            reference,
            null,
            null));
  }

  PaymentServices services() {
    return new PaymentServices(
        this,
        this,
        () -> new Proposals(open, Map.of()),
        this,
        this,
        choices,
        file ->
            new StatementFiles.Content.Refused(
                List.of(
                    new Refusal("line", "3", "Line 3: <Amt> has no currency; HUF is wanted."))));
  }

  @Override
  public Paying book(PaymentDraft draft) {
    if (!refusing.isEmpty()) {
      return new Paying.Refused(List.of(Refusal.ofWhole(refusing)));
    }
    booked.add(draft);
    return new Paying.Booked(draft.id(), new PaymentNumber(2026, booked.size()), false);
  }

  @Override
  public Paying allocate(UUID act, UUID payment, List<Allocation> allocations) {
    return new Paying.Allocated();
  }

  @Override
  public Paying setOff(UUID act, UUID creditNote, List<Allocation> allocations) {
    return new Paying.Allocated();
  }

  @Override
  public Paying cancel(UUID id, UUID payment, LocalDate on, String reason) {
    aside.put(payment, reason);
    return new Paying.Booked(id, new PaymentNumber(2026, 99), false);
  }

  @Override
  public List<PaymentSummary> page(
      PaymentFilter filter, PaymentSummary.@Nullable Position after, int limit) {
    return after == null ? booked.stream().map(this::summary).toList() : List.of();
  }

  private PaymentSummary summary(PaymentDraft draft) {
    return new PaymentSummary(
        draft.id(),
        new PaymentNumber(2026, booked.indexOf(draft) + 1),
        draft.direction(),
        draft.paidOn(),
        draft.amount(),
        draft.amount().subtract(draft.allocated()),
        draft.counterparty(),
        draft.reference(),
        null,
        null,
        new UUID(3, 1),
        new PaymentSummary.Booking("384", "311", "anna", Instant.parse("2026-11-20T09:00:00Z")));
  }

  @Override
  public long count(PaymentFilter filter, int bound) {
    return booked.size();
  }

  @Override
  public Optional<PaymentSummary> payment(UUID id) {
    return booked.stream().filter(draft -> draft.id().equals(id)).findFirst().map(this::summary);
  }

  @Override
  public List<SettledDocument> settledBy(UUID payment) {
    return booked.stream()
        .filter(draft -> draft.id().equals(payment))
        .flatMap(draft -> draft.allocations().stream())
        .map(
            part ->
                new SettledDocument(
                    part.document(), new InvoiceNumber("INV", 2026, 1), part.amount()))
        .toList();
  }

  @Override
  public List<OpenDocument> openDocuments(String customer) {
    return open.stream().filter(document -> document.customer().equals(customer)).toList();
  }

  @Override
  public String receivables() {
    return "311";
  }

  @Override
  public List<BankAccount> accounts() {
    return List.of(BANK);
  }

  @Override
  public Importing take(BankStatement statement, String fileName, byte[] file) {
    return new Importing.Imported(statement.lines().size(), 0);
  }

  @Override
  public List<BankLine> toBook(int limit) {
    return lines.stream()
        .filter(
            line ->
                !aside.containsKey(line.id())
                    && booked.stream().noneMatch(draft -> line.id().equals(draft.bankLine())))
        .toList();
  }

  @Override
  public List<BankLine> newest(int limit) {
    return lines;
  }

  @Override
  public boolean setAside(UUID line, String reason) {
    return aside.putIfAbsent(line, reason) == null;
  }

  @Override
  public List<Buyer> buyers(String typed, int most) {
    return List.of(new Buyer("C-1001", "Kovács és Társa Kft.", "1111 Budapest", ""));
  }

  @Override
  public List<Goods> goods(String typed, int most) {
    return List.of();
  }

  @Override
  public Terms terms() {
    throw new UnsupportedOperationException("Payments ask for no terms");
  }

  @Override
  public String name(String customer) {
    return "Kovács és Társa Kft.";
  }

  @Override
  public List<StatementRow> statement(String customer) {
    return List.of(
        new StatementRow(
            new UUID(1, 1),
            StatementRow.Kind.INVOICE,
            "INV 2026/000001",
            DAY.minusDays(45),
            DAY.minusDays(30),
            new BigDecimal("120000.00"),
            new BigDecimal("120000.00")));
  }

  @Override
  public List<Reminder> reminders(LocalDate on) {
    return List.of(
        new Reminder(
            "C-1001",
            "Kovács és Társa Kft.",
            2,
            new BigDecimal("120000.00"),
            30,
            List.of(new UUID(1, 1)),
            1,
            DAY.minusDays(12)),
        new Reminder(
            "C-1002",
            "Bíró Bt.",
            1,
            new BigDecimal("999999999999.99"),
            9,
            List.of(new UUID(1, 3)),
            1,
            DAY.minusDays(1)));
  }

  @Override
  public void keepLetters(List<Reminder> reminders, LocalDate on) {
    kept.addAll(reminders);
  }

  @Override
  public Letter reminder(Reminder reminder, LocalDate on) {
    return refusing.isEmpty()
        ? new Letter.Made("reminder.pdf", new byte[] {1})
        : new Letter.Refused(Refusal.ofWhole(refusing));
  }

  @Override
  public Letter statement(String customer, LocalDate on) {
    return new Letter.Made("statement.pdf", new byte[] {2});
  }
}
