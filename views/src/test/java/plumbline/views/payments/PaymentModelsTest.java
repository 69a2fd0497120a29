package plumbline.views.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.Direction;
import plumbline.views.dialog.RecordedDialogs;
import plumbline.views.field.DateShortcuts;
import plumbline.views.task.InlineWorkRunner;

/** What the screens about payments hold and do, without a screen. */
class PaymentModelsTest {
  private static final Buyer KOVACS = new Buyer("C-1001", "Kovács és Társa Kft.", "", "");

  private final MemoryPayments memory = MemoryPayments.filled();
  private final InlineWorkRunner runner = InlineWorkRunner.immediate();
  private final RecordedDialogs dialogs = new RecordedDialogs();
  private final DateShortcuts dates =
      new DateShortcuts(
          Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC), Locale.ENGLISH);
  private final BankLinesModel lines =
      new BankLinesModel(memory.services(), runner, UUID::randomUUID);

  private PayModel pay(Optional<BankRow> line) {
    return new PayModel(memory.services(), runner, new PayForm(dates), line, UUID::randomUUID);
  }

  @Test
  void only_the_sure_ones_are_booked_at_once_each_with_its_result() {
    lines.read();
    lines.bookSure();
    assertThat(memory.booked).hasSize(1);
    assertThat(memory.booked.getFirst().allocations())
        .containsExactly(new Allocation(new UUID(1, 1), new BigDecimal("120000.00")));
    assertThat(lines.rows().getFirst().result())
        .isEqualTo(new BankRow.Result.Done("Booked as PAY 2026/000001"));
    assertThat(lines.rows()).filteredOn(BankRow::isDone).hasSize(1);
  }

  @Test
  void a_refused_line_says_why_and_keeps_the_id_it_was_sent_with() {
    lines.read();
    UUID id = lines.rows().getFirst().payment();
    memory.refusing = "The period is closed.";
    lines.bookSure();
    assertThat(lines.rows().getFirst().result())
        .isEqualTo(new BankRow.Result.Refused("The period is closed."));
    lines.read();
    assertThat(lines.rows().getFirst().payment()).isEqualTo(id);
  }

  @Test
  void a_line_set_aside_is_done_and_the_next_one_is_the_one_after() {
    lines.read();
    lines.setAside(lines.rows().get(1), "transfer of our own");
    assertThat(memory.aside).containsValue("transfer of our own");
    assertThat(lines.next(new UUID(2, 1))).map(row -> row.line().id()).contains(new UUID(2, 3));
  }

  @Test
  void a_line_without_a_customer_is_not_booked() {
    lines.read();
    PayModel model = pay(lines.row(new UUID(2, 3)));
    model.book();
    assertThat(model.refusalProperty().get()).startsWith("Choose the customer who paid, or");
    model.form().customerProperty().set(Optional.of(KOVACS));
    assertThat(model.form().leftProperty().get()).isZero();
    model.book();
    assertThat(memory.booked).singleElement().matches(draft -> draft.bankLine() != null);
  }

  @Test
  void the_longest_due_are_settled_first_until_somebody_changes_a_part() {
    PayModel model = pay(Optional.empty());
    model.form().customerProperty().set(Optional.of(KOVACS));
    model.form().amount().textProperty().set("100000+50000");
    assertThat(model.form().allocations())
        .extracting(Allocation::amount)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("120000"), new BigDecimal("30000"));
    model.form().rows().get(1).settled().textProperty().set("10000");
    assertThat(model.form().leftProperty().get()).isEqualByComparingTo("20000");
    model.form().amount().textProperty().set("100000");
    assertThat(model.form().leftProperty().get()).isEqualByComparingTo("-30000");
    model.form().amount().textProperty().set("250000");
    model.form().spread();
    assertThat(model.form().leftProperty().get()).isEqualByComparingTo("50000");
    model.book();
    assertThat(memory.booked.getFirst().direction()).isEqualTo(Direction.INCOMING);
    assertThat(model.form().rows()).isEmpty();
  }

  @Test
  void a_file_that_is_no_statement_says_in_which_line(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("bank.xml"), "<Document/>");
    StatementImport importing =
        new StatementImport(
            memory.services(), runner, dialogs.choosing(file), () -> {}, table -> {});
    importing.choose();
    assertThat(importing.refusalProperty().get()).startsWith("Line 3:");
    assertThat(dialogs.notices()).isEmpty();
  }

  @Test
  void taking_back_shows_what_will_be_open_again() {
    lines.read();
    lines.bookSure();
    UUID id = memory.booked.getFirst().id();
    BookedModel model = new BookedModel(memory, runner, dialogs, id, UUID.randomUUID());
    model.read();
    model.takeBack(MemoryPayments.DAY, "returned by the bank");
    assertThat(dialogs.questions().getFirst().consequence()).contains("INV 2026/000001");
    assertThat(memory.aside).containsEntry(id, "returned by the bank");
  }

  @Test
  void letters_are_made_and_kept_once_for_each_level(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("letter.pdf");
    RemindersModel model =
        new RemindersModel(memory, memory, runner, dialogs.choosing(file), dates);
    model.read();
    model.make(List.copyOf(model.rows()));
    assertThat(memory.kept).singleElement().matches(kept -> kept.customer().equals("C-1001"));
    assertThat(Files.readAllBytes(file)).containsExactly(1);
  }

  @Test
  void a_letter_that_cannot_be_made_or_saved_is_not_kept(@TempDir Path folder) {
    Path nowhere = folder.resolve("gone").resolve("letter.pdf");
    RemindersModel model =
        new RemindersModel(memory, memory, runner, dialogs.choosing(nowhere), dates);
    model.read();
    model.make(List.copyOf(model.rows()));
    assertThat(runner.failures()).isNotEmpty();
    memory.refusing = "The firm's name and address are not set.";
    model.make(List.copyOf(model.rows()));
    assertThat(model.refusalProperty().get()).isEqualTo(memory.refusing);
    assertThat(memory.kept).isEmpty();
  }
}
