package plumbline.views.journal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.EntryLine;
import plumbline.views.field.DateShortcuts;
import plumbline.views.journal.MemoryLedger;
import plumbline.views.journal.TestAids;
import plumbline.views.journal.TestBench;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryForm;
import plumbline.views.journal.form.EntryPlace;
import plumbline.views.journal.form.LineForm;
import plumbline.views.journal.vat.VatSplit;
import plumbline.views.journal.vat.VatSplitting.Basis;
import plumbline.views.task.HandClock;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.text.Amounts;

/** Whole lines by one key, and taking them back. */
class EntryToolsTest {
  private final Locale before = Locale.getDefault();
  private final MemoryLedger ledger = new MemoryLedger();
  private final HandClock clock = new HandClock();
  private final TestBench bench = new TestBench(clock);
  private EntryForm form;
  private EntryModel model;

  @BeforeEach
  void open() {
    Locale.setDefault(Locale.UK);
    ledger.account("4671", "Output VAT 27 %", AccountType.LIABILITY);
    ledger.account("9111", "Sales", AccountType.INCOME);
    form = new EntryForm(new DateShortcuts(clock, Locale.UK), new Amounts(Locale.UK));
    InlineWorkRunner runner = InlineWorkRunner.immediate();
    Books books = new Books(ledger, runner);
    books.read();
    model = new EntryModel(ledger, books, bench.with(runner), form, TestAids.over(ledger));
  }

  @AfterEach
  void putLocaleBack() {
    Locale.setDefault(before);
  }

  @Test
  void one_key_splits_a_gross_amount_into_net_and_vat() {
    line(0, "5220", "508000", "27");
    model.tools().split(0, Basis.GROSS);
    assertThat(lines()).containsExactly("5220 400000.00 0 27", "4661 108000.00 0 27");
    assertThat(form.lines().get(1).isVatOf(form.lines().get(0))).isTrue();
    assertThat(form.differenceProperty().get()).isEqualByComparingTo("508000");
  }

  @Test
  void net_and_vat_always_add_up_to_the_gross_again() {
    for (String gross : List.of("0.01", "0.02", "99.99", "100.01", "12345.67", "-508.33")) {
      VatSplit split = VatSplit.ofGross(new BigDecimal(gross), new BigDecimal("0.27"));
      assertThat(split.gross()).isEqualByComparingTo(gross);
      assertThat(split.isAt(new BigDecimal("0.27"))).as(gross).isTrue();
    }
  }

  @Test
  void vat_comes_on_top_of_a_net_amount() {
    line(0, "5220", "100.02", "27");
    model.tools().split(0, Basis.NET);
    assertThat(lines()).containsExactly("5220 100.02 0 27", "4661 27.01 0 27");
  }

  @Test
  void what_is_sold_carries_output_tax() {
    form.lines().get(0).accountProperty().set("9111 Sales");
    form.lines().get(0).credit().textProperty().set("1270");
    form.lines().get(0).vatCodeProperty().set("27");
    model.tools().split(0, Basis.GROSS);
    assertThat(lines()).containsExactly("9111 0 1000.00 27", "4671 0 270.00 27");
  }

  @Test
  void splitting_again_changes_nothing_and_a_new_amount_replaces_the_vat_line() {
    line(0, "5220", "508000", "27");
    model.tools().split(0, Basis.GROSS);
    model.tools().split(0, Basis.GROSS);
    assertThat(lines()).containsExactly("5220 400000.00 0 27", "4661 108000.00 0 27");
    form.lines().get(0).debit().textProperty().set("127");
    model.tools().split(1, Basis.GROSS);
    assertThat(lines()).containsExactly("5220 100.00 0 27", "4661 27.00 0 27");
  }

  @Test
  void another_code_splits_the_same_gross_amount_anew() {
    ledger.account("4662", "Input VAT 18 %", AccountType.ASSET);
    model.books().read();
    line(0, "5220", "149860", "27");
    model.tools().split(0, Basis.GROSS);
    assertThat(lines()).containsExactly("5220 118000.00 0 27", "4661 31860.00 0 27");
    form.lines().get(0).vatCodeProperty().set("18");
    model.tools().split(0, Basis.GROSS);
    assertThat(lines()).containsExactly("5220 127000.00 0 18", "4662 22860.00 0 18");
  }

  @Test
  void a_line_without_a_code_or_with_one_that_has_no_account_says_so() {
    line(0, "5220", "508000", "");
    model.tools().split(0, Basis.GROSS);
    assertThat(refusal(0, EntryField.VAT_CODE)).contains("Type a VAT code first");
    form.lines().get(0).vatCodeProperty().set("18");
    model.tools().split(0, Basis.GROSS);
    assertThat(refusal(0, EntryField.VAT_CODE)).contains("no open account for purchases");
    assertThat(model.cursor().placeProperty().get())
        .contains(new EntryPlace(0, EntryField.VAT_CODE));
    assertThat(lines()).hasSize(1);
  }

  @Test
  void every_step_can_be_taken_back_and_done_again() {
    form.header().descriptionProperty().set("R");
    form.header().descriptionProperty().set("Re");
    line(0, "5220", "508000", "27");
    model.tools().split(0, Basis.GROSS);
    form.undo();
    assertThat(lines()).containsExactly("5220 508000 0 27");
    form.undo();
    form.undo();
    form.undo();
    assertThat(form.writtenLines()).isEmpty();
    assertThat(form.header().descriptionProperty().get()).isEqualTo("Re");
    form.undo();
    assertThat(form.isBlank()).isTrue();
    assertThat(form.undo()).isFalse();
    while (form.redo()) {
      assertThat(form.isBlank()).isFalse();
    }
    assertThat(lines()).containsExactly("5220 400000.00 0 27", "4661 108000.00 0 27");
    assertThat(form.lines().get(1).isVatOf(form.lines().get(0))).isTrue();
  }

  @Test
  void a_removed_line_comes_back() {
    line(0, "5220", "10", "");
    line(1, "4541", "5", "");
    form.remove(form.lines().get(0));
    form.undo();
    assertThat(lines()).containsExactly("5220 10 0 -", "4541 5 0 -");
  }

  @Test
  void rows_of_a_spreadsheet_become_lines_in_one_step() {
    line(0, "5220", "10", "");
    model.tools().paste(1, "4661\t2,70\t\t27\tVAT\nnowhere\tabc\t\t99\t\n4541\t\t12.70\t\t");
    assertThat(lines())
        .containsExactly("5220 10 0 -", "4661 2.70 0 27", "nowhere 0 0 99", "4541 0 12.70 -");
    assertThat(form.lines().get(2).debit().textProperty().get()).isEqualTo("abc");
    assertThat(refusal(2, EntryField.DEBIT)).contains("“abc” is not an amount");
    assertThat(refusal(2, EntryField.ACCOUNT)).contains("There is no account nowhere");
    assertThat(refusal(2, EntryField.VAT_CODE)).contains("There is no VAT code “99”");
    assertThat(form.lines().get(1).refusals()).isEmpty();
    form.undo();
    assertThat(lines()).containsExactly("5220 10 0 -");
  }

  @Test
  void five_hundred_rows_are_there_at_once() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      rows.append("5220\t").append(i + 1).append("\t\t\tRow ").append(i).append('\n');
    }
    long start = System.nanoTime();
    model.tools().paste(0, rows.toString());
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.out.println("500 rows pasted in " + took.toMillis() + " ms");
    assertThat(form.writtenLines()).hasSize(500);
    assertThat(form.differenceProperty().get()).isEqualByComparingTo("125250");
    form.undo();
    assertThat(form.isBlank()).isTrue();
  }

  @Test
  void lines_go_out_as_they_come_in() {
    line(0, "5220", "508000", "27");
    model.tools().split(0, Basis.GROSS);
    String copied = model.tools().copy();
    form.clear(form.header().nextDate());
    model.tools().paste(0, copied);
    assertThat(lines()).containsExactly("5220 400000.00 0 27", "4661 108000.00 0 27");
  }

  @Test
  void the_last_similar_entry_fills_this_one_and_can_be_taken_back() {
    form.header().descriptionProperty().set("Rent, Váci út");
    line(0, "5220", "508000", "27");
    model.tools().split(0, Basis.GROSS);
    form.lines().get(2).accountProperty().set("4541");
    model.post();
    assertThat(ledger.posted()).hasSize(1);
    form.header().descriptionProperty().set("rent");
    model.tools().fill(Optional.empty());
    assertThat(form.header().descriptionProperty().get()).isEqualTo("Rent, Váci út");
    assertThat(lines())
        .containsExactly("5220 400000.00 0 27", "4661 108000.00 0 27", "4541 0 508000.00 -");
    assertThat(form.lines().get(1).isVatOf(form.lines().get(0))).isTrue();
    assertThat(bench.dialogs.notices()).contains("Filled in from 2026/000001");
    bench.dialogs.undoLast();
    assertThat(form.writtenLines()).isEmpty();
    assertThat(form.header().descriptionProperty().get()).isEqualTo("rent");
  }

  @Test
  void the_description_is_carried_down_to_lines_without_a_text_of_their_own() {
    form.header().descriptionProperty().set("Rent");
    line(0, "5220", "5", "");
    form.lines().get(0).textProperty().set("own");
    form.lines().get(1).accountProperty().set("4541");
    model.post();
    assertThat(ledger.posted().getFirst().lines())
        .extracting(EntryLine::text)
        .containsExactly("own", "Rent");
  }

  private String refusal(int line, EntryField field) {
    return form.lines().get(line).refusals().getOrDefault(field, "");
  }

  private void line(int index, String account, String debit, String vat) {
    LineForm line = form.lines().get(index);
    line.accountProperty().set(account);
    line.debit().textProperty().set(debit);
    line.vatCodeProperty().set(vat);
  }

  private List<String> lines() {
    return form.writtenLines().stream()
        .map(
            line ->
                line.accountProperty().get().split(" ")[0]
                    + " "
                    + line.debit().reading().orZero()
                    + " "
                    + line.credit().reading().orZero()
                    + " "
                    + (line.vatCodeProperty().get().isEmpty() ? "-" : line.vatCodeProperty().get()))
        .toList();
  }
}
