package plumbline.views.journal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import plumbline.views.field.DateShortcuts;
import plumbline.views.text.Amounts;

class EntryFormTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

  private final EntryForm form =
      new EntryForm(new DateShortcuts(CLOCK, Locale.UK), new Amounts(Locale.UK));

  @Test
  void a_new_entry_is_of_today_and_has_one_blank_line() {
    assertThat(form.header().postingDate().date()).contains(LocalDate.of(2026, 11, 21));
    assertThat(form.lines()).hasSize(1);
    assertThat(form.isBlank()).isTrue();
    assertThat(form.isBalanced()).isFalse();
  }

  @Test
  void the_document_date_follows_the_posting_date_until_another_is_typed() {
    form.header().postingDate().set(LocalDate.of(2026, 10, 1));
    assertThat(form.header().documentDate().date()).contains(LocalDate.of(2026, 10, 1));
    form.header().documentDate().set(LocalDate.of(2026, 9, 30));
    form.header().postingDate().set(LocalDate.of(2026, 10, 2));
    assertThat(form.header().documentDate().date()).contains(LocalDate.of(2026, 9, 30));
  }

  @Test
  void a_new_line_appears_by_itself_with_the_balancing_amount() {
    write(0, "5220", "400000", "");
    assertThat(form.lines()).hasSize(2);
    assertThat(credit(1)).isEqualTo("400,000.00");
    assertThat(debit(1)).isEmpty();
    assertThat(form.differenceProperty().get()).isEqualByComparingTo("400000");
  }

  @Test
  void the_balancing_amount_goes_to_debit_when_credit_is_larger() {
    write(0, "4541", "", "120.50");
    assertThat(debit(1)).isEqualTo("120.50");
    assertThat(credit(1)).isEmpty();
  }

  @Test
  void the_proposed_amount_counts_once_the_line_has_an_account() {
    write(0, "5220", "400000", "");
    form.lines().get(1).accountProperty().set("4541");
    assertThat(form.differenceProperty().get()).isZero();
    assertThat(form.isBalanced()).isTrue();
    assertThat(form.lines()).hasSize(3);
    assertThat(credit(2)).isEmpty();
  }

  @Test
  void the_proposal_follows_every_change_while_its_line_is_blank() {
    write(0, "5220", "400000", "");
    form.lines().get(0).debit().textProperty().set("1200*1.27");
    assertThat(credit(1)).isEqualTo("1,524.00");
  }

  @Test
  void typing_on_the_other_side_takes_the_proposal_back() {
    write(0, "5220", "400000", "");
    write(1, "4661", "108000", null);
    assertThat(credit(1)).isEmpty();
    assertThat(form.differenceProperty().get()).isEqualByComparingTo("508000");
    assertThat(credit(2)).isEqualTo("508,000.00");
  }

  @Test
  void an_amount_somebody_typed_is_never_taken_back() {
    write(0, "5220", "100", "30");
    assertThat(debit(0)).isEqualTo("100");
    assertThat(credit(0)).isEqualTo("30");
    assertThat(form.differenceProperty().get()).isEqualByComparingTo("70");
  }

  @Test
  void a_line_emptied_again_leaves_one_blank_line() {
    write(0, "5220", "100", "");
    form.lines().get(1).accountProperty().set("4");
    form.lines().get(1).accountProperty().set("");
    assertThat(form.lines()).hasSize(2);
    assertThat(form.differenceProperty().get()).isEqualByComparingTo("100");
  }

  @Test
  void a_removed_line_no_longer_counts() {
    write(0, "5220", "100", "");
    write(1, "4661", "27", null);
    form.remove(form.lines().get(1));
    assertThat(form.writtenLines()).hasSize(1);
    assertThat(credit(1)).isEqualTo("100.00");
  }

  @Test
  void the_blank_line_cannot_be_removed() {
    form.remove(form.lines().getFirst());
    assertThat(form.lines()).hasSize(1);
  }

  @Test
  void decimals_stay_exact_over_many_lines() {
    for (int i = 0; i < 10; i++) {
      write(i, "5220", "0.1", null);
    }
    assertThat(form.differenceProperty().get()).isEqualByComparingTo(BigDecimal.ONE);
  }

  private void write(int line, String account, String debit, String credit) {
    LineForm target = form.lines().get(line);
    target.accountProperty().set(account);
    target.debit().textProperty().set(debit);
    if (credit != null) {
      target.credit().textProperty().set(credit);
    }
  }

  private String debit(int line) {
    return form.lines().get(line).debit().textProperty().get();
  }

  private String credit(int line) {
    return form.lines().get(line).credit().textProperty().get();
  }
}
