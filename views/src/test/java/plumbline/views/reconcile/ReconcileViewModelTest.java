package plumbline.views.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.sync.compare.Side;
import plumbline.sync.compare.State;
import plumbline.sync.reconcile.SettlementStep.Kind;
import plumbline.views.signin.Person;
import plumbline.views.task.HandClock;
import plumbline.views.task.HandTicker;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.widget.FilterQuery;

class ReconcileViewModelTest {
  private final HandClock clock = new HandClock();
  private final HandTicker ticker = new HandTicker(clock);
  private final InMemoryReconciliation reconciliation = new InMemoryReconciliation(clock);
  private final Instant start = clock.instant();
  private ReconcileViewModel model = model(Samples.MANAGER);

  private ReconcileViewModel model(Person person) {
    return new ReconcileViewModel(
        reconciliation, person, new Surroundings(InlineWorkRunner.immediate(), ticker, clock));
  }

  @BeforeEach
  void five_prices_differ() {
    fill(5);
  }

  private void fill(int count) {
    for (int id = 1; id <= count; id++) {
      reconciliation.add(Samples.price(id, start.minusSeconds(100_000 - id)));
    }
  }

  private void open() {
    model = model(Samples.MANAGER);
    model.start();
  }

  private long selected() {
    return model.shown().selectedId().orElse(-1L);
  }

  private DisagreementRow row(long id) {
    return model.shown().rows().stream().filter(r -> r.id() == id).findFirst().orElseThrow();
  }

  private SettlementStage stage(long id) {
    return row(id).settlement().orElseThrow().stage();
  }

  private void poll() {
    ticker.pass(ReconcileViewModel.BEAT);
  }

  @Test
  void opening_reads_the_oldest_first_and_selects_it() {
    open();
    assertThat(model.shown().rows())
        .extracting(DisagreementRow::id)
        .containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(selected()).isEqualTo(1);
    assertThat(model.countsProperty().get().orElseThrow().drift()).isEqualTo(5);
  }

  @Test
  void a_long_list_is_read_page_by_page_without_a_gap_or_a_double() {
    fill(450);
    open();
    assertThat(model.shown().rows()).hasSize(OpenDisagreements.PAGE);
    model.more();
    model.more();
    model.more();
    assertThat(model.shown().rows())
        .extracting(DisagreementRow::id)
        .doesNotHaveDuplicates()
        .hasSize(450);
    assertThat(model.listStateProperty().get().more()).isFalse();
  }

  @Test
  void a_live_update_keeps_what_is_selected_and_is_one_change() {
    open();
    model.step(2);
    List<Integer> changes = new ArrayList<>();
    model
        .shown()
        .rows()
        .addListener(
            (javafx.collections.ListChangeListener<DisagreementRow>) change -> changes.add(1));
    reconciliation.vanish(1);
    reconciliation.vanish(2);
    reconciliation.add(Samples.price(9, start.minusSeconds(200_000)));
    poll();
    assertThat(selected()).isEqualTo(3);
    assertThat(changes).hasSize(1);
    assertThat(model.shown().rows())
        .extracting(DisagreementRow::id)
        .containsExactly(9L, 3L, 4L, 5L);
  }

  @Test
  void an_update_that_brings_nothing_new_changes_nothing() {
    open();
    List<Integer> changes = new ArrayList<>();
    model
        .shown()
        .rows()
        .addListener(
            (javafx.collections.ListChangeListener<DisagreementRow>) change -> changes.add(1));
    poll();
    assertThat(changes).isEmpty();
  }

  @Test
  void a_selected_record_that_stops_to_differ_stays_until_one_moves_on_and_cannot_be_settled() {
    open();
    model.step(1);
    reconciliation.vanish(2);
    poll();
    assertThat(selected()).isEqualTo(2);
    assertThat(row(2).gone()).isTrue();
    assertThat(model.accept()).isPresent();
    assertThat(reconciliation.asked()).isEmpty();
    model.step(1);
    poll();
    assertThat(model.shown().rows()).extracting(DisagreementRow::id).doesNotContain(2L);
  }

  @Test
  void accepting_sends_the_authority_and_moves_on_so_that_three_keys_settle_three() {
    open();
    assertThat(model.accept()).isEmpty();
    assertThat(model.accept()).isEmpty();
    assertThat(model.accept()).isEmpty();
    assertThat(reconciliation.asked())
        .extracting(asked -> asked.asShown().id())
        .containsExactly(1L, 2L, 3L);
    assertThat(reconciliation.asked()).allMatch(asked -> asked.chosen() == Side.ERP);
    assertThat(selected()).isEqualTo(4);
    ticker.pass(Duration.ofSeconds(2));
    assertThat(List.of(stage(1), stage(2), stage(3)))
        .allMatch(stage -> stage instanceof SettlementStage.Logged);
  }

  @Test
  void the_steps_come_in_order_written_read_back_logged() {
    open();
    model.accept();
    List<List<Kind>> seen = new ArrayList<>();
    for (int beat = 0; beat < 3; beat++) {
      ticker.pass(SettlementRun.BEAT);
      seen.add(row(1).settlement().orElseThrow().steps().stream().map(s -> s.kind()).toList());
    }
    assertThat(seen)
        .containsExactly(
            List.of(Kind.WRITTEN),
            List.of(Kind.WRITTEN, Kind.READ_BACK),
            List.of(Kind.WRITTEN, Kind.READ_BACK, Kind.LOGGED));
    assertThat(row(1).settlement().orElseThrow().proofTook()).contains(Duration.ofMillis(400));
    assertThat(reconciliation.isOpen(1)).isFalse();
  }

  @Test
  void a_settled_row_can_still_be_read_and_then_leaves() {
    open();
    model.accept();
    ticker.pass(Duration.ofSeconds(3));
    assertThat(row(1).isSettled()).isTrue();
    ticker.pass(Duration.ofSeconds(10));
    assertThat(model.shown().rows()).extracting(DisagreementRow::id).doesNotContain(1L);
  }

  @Test
  void taking_the_other_value_without_a_reason_is_refused_and_nothing_is_sent() {
    open();
    assertThat(model.takeOther("  ")).isPresent();
    assertThat(reconciliation.received).isEmpty();
    assertThat(model.takeOther(" agreed with the customer ")).isEmpty();
    assertThat(reconciliation.asked().getFirst().chosen()).isEqualTo(Side.SHOP);
    assertThat(reconciliation.asked().getFirst().reason()).isEqualTo("agreed with the customer");
  }

  @Test
  void a_refusal_because_it_changed_shows_the_new_values() {
    open();
    reconciliation.shopChanges(1, "26.00");
    List<SettlementProgress> bad = new ArrayList<>();
    model.setOnBadEnd(bad::add);
    model.accept();
    ticker.pass(SettlementRun.BEAT);
    assertThat(stage(1)).isInstanceOf(SettlementStage.Refused.class);
    assertThat(row(1).disagreement().shopValue()).isEqualTo("26.00");
    assertThat(bad).hasSize(1);
    assertThat(reconciliation.isOpen(1)).isTrue();
  }

  @Test
  void what_was_not_answered_is_tried_again_with_the_same_id_and_settled_once() {
    open();
    reconciliation.loseAnswer(true);
    model.accept();
    assertThat(stage(1)).isInstanceOf(SettlementStage.NotSent.class);
    model.step(-1);
    assertThat(selected()).isEqualTo(1);
    assertThat(model.takeOther("second thoughts")).isPresent();
    reconciliation.loseAnswer(false);
    assertThat(model.accept()).isEmpty();
    ticker.pass(Duration.ofSeconds(1));
    assertThat(reconciliation.received).hasSize(2).containsOnly(reconciliation.received.getFirst());
    assertThat(reconciliation.asked()).hasSize(1);
    assertThat(stage(1)).isInstanceOf(SettlementStage.Logged.class);
  }

  @Test
  void a_hub_that_does_not_begin_within_ten_seconds_is_said() {
    open();
    reconciliation.hubRuns(false);
    model.accept();
    ticker.pass(Duration.ofSeconds(9));
    assertThat(stage(1)).isEqualTo(new SettlementStage.Waiting(false));
    ticker.pass(Duration.ofSeconds(2));
    assertThat(stage(1)).isEqualTo(new SettlementStage.Waiting(true));
    reconciliation.hubRuns(true);
    ticker.pass(Duration.ofSeconds(1));
    assertThat(stage(1)).isInstanceOf(SettlementStage.Logged.class);
  }

  @Test
  void a_failing_server_keeps_rows_selection_and_reason_and_recovers() {
    open();
    model.step(1);
    model.keepReason("half a sen");
    reconciliation.serverGone(true);
    poll();
    poll();
    assertThat(model.listStateProperty().get().failure()).isPresent();
    assertThat(model.shown().rows()).hasSize(5);
    assertThat(selected()).isEqualTo(2);
    assertThat(model.reason()).isEqualTo("half a sen");
    reconciliation.serverGone(false);
    poll();
    assertThat(model.listStateProperty().get().failure()).isEmpty();
  }

  @Test
  void a_server_lost_while_a_settlement_runs_is_said_and_asked_again() {
    open();
    model.accept();
    reconciliation.serverGone(true);
    ticker.pass(Duration.ofSeconds(1));
    assertThat(row(1).settlement().orElseThrow().silentSince()).isPresent();
    reconciliation.serverGone(false);
    ticker.pass(Duration.ofSeconds(1));
    assertThat(stage(1)).isInstanceOf(SettlementStage.Logged.class);
  }

  @Test
  void a_key_pressed_in_the_moment_a_value_changes_decides_nothing() {
    open();
    reconciliation.shopChanges(1, "26.00");
    poll();
    assertThat(model.changeProperty().get().orElseThrow().before().shopValue()).isEqualTo("24.00");
    assertThat(model.accept()).isPresent();
    clock.advance(Duration.ofSeconds(2));
    assertThat(model.accept()).isEmpty();
    assertThat(reconciliation.asked().getFirst().asShown().shopValue()).isEqualTo("26.00");
  }

  @Test
  void what_is_unknown_cannot_be_settled_and_is_passed_over() {
    reconciliation.add(
        Samples.with(
            Samples.price(2, start.minusSeconds(99_998)), "42.00", null, State.UNKNOWN, start));
    open();
    model.accept();
    assertThat(selected()).isEqualTo(3);
    model.step(-1);
    assertThat(model.accept()).isPresent();
    assertThat(reconciliation.asked()).hasSize(1);
  }

  @Test
  void after_the_last_row_the_first_one_still_open_is_selected() {
    open();
    model.step(4);
    model.accept();
    assertThat(selected()).isEqualTo(1);
  }

  @Test
  void a_bookkeeper_sees_everything_and_settles_nothing() {
    model = model(Samples.BOOKKEEPER);
    model.start();
    assertThat(model.shown().rows()).hasSize(5);
    assertThat(model.accept().orElseThrow()).contains("bookkeeper");
    assertThat(model.takeOther("because")).isPresent();
    assertThat(reconciliation.received).isEmpty();
  }

  @Test
  void a_filter_shows_only_what_it_lets_through_and_a_wrong_one_changes_nothing() {
    reconciliation.add(Samples.of(7, "customer", "K-1", "email", "a@b.hu", "c@d.hu", start));
    open();
    model.filter(FilterQuery.parse("entity:customer", FilterReader.FIELDS));
    assertThat(model.shown().rows()).extracting(DisagreementRow::id).containsExactly(7L);
    model.filter(FilterQuery.parse("entity:invoice", FilterReader.FIELDS));
    assertThat(model.filterRefusalProperty().get()).contains("product, customer, stock, order");
    assertThat(model.shown().rows()).extracting(DisagreementRow::id).containsExactly(7L);
  }

  @Test
  void a_comparison_that_fails_is_told_with_since_when_and_keeps_the_last_good_one() {
    open();
    Instant good = clock.instant();
    clock.advance(Duration.ofSeconds(20));
    reconciliation.compared("customer", "The shop answered 401.");
    Instant first = clock.instant();
    poll();
    clock.advance(Duration.ofSeconds(20));
    reconciliation.compared("customer", "The shop answered 401.");
    poll();
    EntityHealth customer =
        model.healthProperty().get().stream()
            .filter(entity -> entity.entity().equals("customer"))
            .findFirst()
            .orElseThrow();
    assertThat(customer.comparedAt()).contains(good);
    assertThat(customer.trouble())
        .contains(new EntityHealth.Trouble("The shop answered 401.", first));
    assertThat(Emptiness.of(false, model.healthProperty().get()))
        .isEqualTo(new Emptiness.NotCompared(List.of("customer")));
  }

  @Test
  void nothing_is_asked_once_the_screen_is_closed() {
    open();
    model.stop();
    reconciliation.vanish(1);
    ticker.pass(Duration.ofSeconds(10));
    assertThat(model.shown().rows()).hasSize(5);
    assertThat(model.shown().selectedProperty().get().map(DisagreementRow::gone))
        .isEqualTo(Optional.of(false));
  }
}
