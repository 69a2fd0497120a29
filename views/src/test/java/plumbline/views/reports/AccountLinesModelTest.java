package plumbline.views.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.sync.cache.AccountLine;
import plumbline.views.task.HandClock;
import plumbline.views.task.HandTicker;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.task.WorkRunner;
import plumbline.views.widget.Age;
import plumbline.views.widget.PagedRows.State;

class AccountLinesModelTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final HandClock clock = new HandClock();
  private final HandTicker ticker = new HandTicker(clock);
  private final MemoryFigures figures = new MemoryFigures(clock);

  @BeforeEach
  void fill() throws Exception {
    figures.account("4541", "Suppliers");
    figures.account("5220", "Rent");
    for (int i = 0; i < 450; i++) {
      figures.post(FIRST.plusDays(i / 2), "5220", "4541", "10.00");
    }
    figures.refresh();
  }

  @Test
  void reads_on_by_key_and_the_balance_runs_on_over_the_pages() {
    AccountLinesModel model = model(null);
    assertThat(model.rows().rows()).hasSize(200);
    model.rows().wantMore();
    model.rows().wantMore();
    assertThat(model.rows().rows()).hasSize(450).doesNotHaveDuplicates();
    assertThat(model.rows().rows().get(200).balance()).isEqualByComparingTo("2010");
    assertThat(model.rows().rows().getLast().balance()).isEqualByComparingTo("4500");
  }

  @Test
  void is_named_after_the_account() {
    assertThat(model(null).labelProperty().get()).isEqualTo("5220 Rent");
  }

  @Test
  void ends_on_the_day_the_trial_balance_ended_on() {
    AccountLinesModel model = model(FIRST.plusDays(4));
    assertThat(model.rows().rows()).hasSize(10);
    assertThat(model.to().text().typed()).isNotEmpty();
  }

  @Test
  void from_a_day_on_the_balance_before_it_is_carried() {
    AccountLinesModel model = model(null);
    assertThat(model.carriedProperty().get().orElseThrow()).isZero();
    model.from().text().set(FIRST.plusDays(220));
    assertThat(model.rows().rows()).hasSize(10);
    assertThat(model.carriedProperty().get().orElseThrow())
        .isEqualByComparingTo(new BigDecimal("4400"));
    assertThat(model.rows().rows().getFirst().balance()).isEqualByComparingTo("4410");
  }

  @Test
  void news_bring_new_lines_and_their_age() throws Exception {
    AccountLinesModel model = model(FIRST.plusDays(4));
    ticker.pass(Duration.ofSeconds(70));
    assertThat(age(model).state()).isEqualTo(Age.State.TOO_OLD);
    figures.post(FIRST, "5220", "4541", "1.00");
    figures.refresh();
    assertThat(model.rows().rows()).hasSize(11);
    assertThat(model.rows().rows().getLast().balance()).isEqualByComparingTo("101");
    assertThat(age(model).state()).isEqualTo(Age.State.FRESH);
  }

  @Test
  void the_same_lines_read_again_are_young_again() throws Exception {
    AccountLinesModel model = model(null);
    ticker.pass(Duration.ofSeconds(70));
    model.refresh();
    assertThat(age(model).state()).isEqualTo(Age.State.FRESH);
    ticker.pass(Duration.ofSeconds(5));
    figures.post(FIRST.plusYears(1), "4541", "4541", "1.00");
    figures.refresh();
    assertThat(age(model).age()).isZero();
  }

  @Test
  void a_failure_is_told_and_a_refresh_mends_it() {
    figures.unreadable = true;
    AccountLinesModel model = model(null);
    assertThat(model.rows().stateProperty().get()).isInstanceOf(State.Failed.class);
    figures.unreadable = false;
    model.refresh();
    assertThat(model.rows().rows()).extracting(AccountLine::debit).hasSize(200);
  }

  @Test
  void the_answer_for_earlier_days_is_dropped() {
    InlineWorkRunner held = InlineWorkRunner.held();
    AccountLinesModel model = new AccountLinesModel(figures, link(null), held, ticker, clock);
    model.to().text().set(FIRST);
    model.to().text().set(FIRST.plusDays(1));
    held.runNewest();
    held.runOldest();
    assertThat(model.rows().rows()).hasSize(4);
  }

  private AccountLinesModel model(LocalDate to) {
    WorkRunner runner = InlineWorkRunner.immediate();
    AccountLinesModel model = new AccountLinesModel(figures, link(to), runner, ticker, clock);
    model.read();
    return model;
  }

  private static ReportLink.Lines link(LocalDate to) {
    return new ReportLink.Lines("5220", null, to);
  }

  private static Age age(AccountLinesModel model) {
    return model.watch().ageProperty().get();
  }
}
