package plumbline.views.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.sync.cache.TrialBalance;
import plumbline.views.task.HandClock;
import plumbline.views.task.HandTicker;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.task.WorkRunner;
import plumbline.views.widget.Age;

class TrialBalanceModelTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

  private final HandClock clock = new HandClock();
  private final HandTicker ticker = new HandTicker(clock);
  private final MemoryFigures figures = new MemoryFigures(clock);
  private TrialBalanceModel model = model(InlineWorkRunner.immediate());

  @BeforeEach
  void fill() throws Exception {
    figures.account("3811", "Bank");
    figures.account("4541", "Suppliers");
    figures.account("5220", "Rent");
    figures.post(FIRST, "5220", "4541", "100.00");
    figures.post(FIRST.plusDays(9), "4541", "3811", "40.50");
    figures.refresh();
    model.read();
  }

  @Test
  void shows_the_turnover_of_every_account_with_movement() {
    assertThat(model.rows())
        .extracting(
            TrialBalance.Row::account, r -> r.debit().toString(), r -> r.balance().toString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("3811", "0", "-40.50"),
            org.assertj.core.groups.Tuple.tuple("4541", "40.50", "-59.50"),
            org.assertj.core.groups.Tuple.tuple("5220", "100.00", "100.00"));
    assertThat(shown().balance().debit()).isEqualByComparingTo(shown().balance().credit());
  }

  @Test
  void a_day_ends_it_when_the_day_is_whole_and_not_before() {
    model.to().text().textProperty().set("5");
    assertThat(model.rows()).hasSize(3);
    model.to().commit();
    assertThat(model.rows()).hasSize(2);
    assertThat(shown().to()).contains(LocalDate.of(2026, 11, 5));
    model.to().text().textProperty().set("");
    model.to().commit();
    assertThat(model.rows()).hasSize(3);
    assertThat(shown().to()).isEmpty();
  }

  @Test
  void date_keys_take_effect_at_once() {
    model.to().text().shortcut('t');
    assertThat(shown().to()).contains(LocalDate.of(2026, 11, 21));
    model.to().text().shortcut('-');
    assertThat(shown().to()).contains(LocalDate.of(2026, 11, 20));
  }

  @Test
  void what_is_no_date_says_so_and_changes_nothing() {
    model.to().text().textProperty().set("soon");
    model.to().commit();
    assertThat(model.to().refusalProperty().get()).contains("“soon” is not a date");
    assertThat(model.rows()).hasSize(3);
  }

  @Test
  void news_change_the_rows_at_once_and_no_news_touch_nothing() throws Exception {
    List<Integer> changes = new ArrayList<>();
    model
        .rows()
        .addListener(
            (ListChangeListener<TrialBalance.Row>) change -> changes.add(change.getList().size()));
    figures.post(FIRST, "5220", "4541", "1.00");
    figures.refresh();
    assertThat(model.rows().getLast().debit()).isEqualByComparingTo("101.00");
    figures.refresh();
    model.read();
    assertThat(changes).hasSize(1);
  }

  @Test
  void the_answer_for_an_earlier_day_is_dropped() {
    InlineWorkRunner held = InlineWorkRunner.held();
    model = model(held);
    model.to().text().set(LocalDate.of(2026, 11, 5));
    model.to().text().set(LocalDate.of(2026, 11, 30));
    held.runNewest();
    held.runOldest();
    assertThat(shown().to()).contains(LocalDate.of(2026, 11, 30));
    assertThat(model.rows()).hasSize(3);
  }

  @Test
  void figures_grow_old_while_the_server_is_gone_and_are_young_again_when_it_is_back() {
    ticker.pass(Duration.ofSeconds(50));
    assertThat(age().state()).isEqualTo(Age.State.NEAR_LIMIT);
    figures.serverGone = true;
    ticker.pass(Duration.ofSeconds(11));
    model.refresh();
    assertThat(age().state()).isEqualTo(Age.State.TOO_OLD);
    assertThat(age().age()).isEqualTo(Duration.ofSeconds(61));
    assertThat(model.watch().troubleProperty().get()).contains("does not answer");
    assertThat(model.rows()).hasSize(3);
    figures.serverGone = false;
    model.refresh();
    assertThat(age().state()).isEqualTo(Age.State.FRESH);
    assertThat(model.watch().troubleProperty().get()).isEmpty();
  }

  @Test
  void figures_count_from_before_they_were_read() {
    InlineWorkRunner held = InlineWorkRunner.held();
    model = model(held);
    model.read();
    clock.advance(Duration.ofSeconds(30));
    held.runOldest();
    assertThat(age().age()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void a_confirmation_says_nothing_of_figures_still_on_their_way() throws Exception {
    InlineWorkRunner held = InlineWorkRunner.held();
    model = model(held);
    model.read();
    held.runOldest();
    ticker.pass(Duration.ofSeconds(20));
    figures.post(FIRST, "5220", "4541", "1.00");
    figures.refresh();
    ticker.pass(Duration.ofSeconds(3));
    figures.refresh();
    assertThat(age().age()).isEqualTo(Duration.ofSeconds(23));
    held.runOldest();
    assertThat(age().age()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void figures_nobody_compared_with_the_server_have_no_age() throws Exception {
    figures.forgetAge();
    model.read();
    assertThat(age().state()).isEqualTo(Age.State.UNKNOWN);
    figures.refresh();
    assertThat(age().state()).isEqualTo(Age.State.FRESH);
  }

  @Test
  void an_empty_copy_is_told_from_an_empty_ledger_and_is_filled_by_the_server() {
    figures.filled = false;
    model.read();
    assertThat(model.readingProperty().get()).isInstanceOf(BalanceReading.NothingYet.class);
    model.refresh();
    assertThat(shown().balance().rows()).hasSize(3);
  }

  @Test
  void a_copy_that_cannot_be_read_is_told_and_mended_by_reading_again() {
    figures.unreadable = true;
    model.read();
    assertThat(model.readingProperty().get()).isInstanceOf(BalanceReading.Failed.class);
    figures.unreadable = false;
    model.refresh();
    assertThat(model.rows()).hasSize(3);
  }

  @Test
  void a_difference_of_debit_and_credit_is_in_the_totals() {
    figures.lose(FIRST, "3811", "0.01");
    model.read();
    assertThat(shown().balance().debit().subtract(shown().balance().credit()))
        .isEqualByComparingTo(new BigDecimal("-0.01"));
  }

  @Test
  void a_closed_report_listens_no_more() throws Exception {
    int before = figures.listeners();
    model.close();
    assertThat(figures.listeners()).isEqualTo(before - 1);
    figures.post(FIRST, "5220", "4541", "1.00");
    figures.refresh();
    assertThat(model.rows().getLast().debit()).isEqualByComparingTo("100.00");
  }

  private BalanceReading.Shown shown() {
    return (BalanceReading.Shown) model.readingProperty().get();
  }

  private Age age() {
    return model.watch().ageProperty().get();
  }

  private TrialBalanceModel model(WorkRunner runner) {
    return new TrialBalanceModel(figures, runner, ticker, clock);
  }
}
