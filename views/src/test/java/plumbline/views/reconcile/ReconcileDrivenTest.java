package plumbline.views.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plumbline.sync.compare.Side;
import plumbline.views.reconcile.InMemoryReconciliation.Asked;
import plumbline.views.reconcile.PanelShell.Machinery;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.Toolkit;
import plumbline.views.shell.Shell;
import plumbline.views.signin.Person;
import plumbline.views.task.FxTicker;
import plumbline.views.task.FxWorkRunner;

/** The reconcile screen driven as a person would, with the keyboard alone. */
class ReconcileDrivenTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final InMemoryReconciliation reconciliation = new InMemoryReconciliation(clock);

  private DrivenWindow open(Person person) {
    Instant now = clock.instant();
    for (int id = 1; id <= 40; id++) {
      reconciliation.add(Samples.price(id, now.minusSeconds(10_000 - id)));
    }
    DrivenWindow opened =
        DrivenWindow.open(
            driven -> {
              Machinery machinery =
                  new Machinery(new FxWorkRunner(clock, failure -> {}), new FxTicker(), clock);
              Shell shell =
                  PanelShell.of(
                      driven.window().layers(), driven.look(), reconciliation, person, machinery);
              driven.window().show(shell.node());
              shell.start();
            });
    opened.waitUntilShows("CS-M8x21 regular price");
    opened.waitUntil("the cursor", () -> opened.focusedId().equals("disagreements"));
    return opened;
  }

  private static long selected(DrivenWindow window) {
    return Toolkit.call(
        () -> {
          TableView<?> table =
              (TableView<?>)
                  Objects.requireNonNull(window.window().scene().lookup("#disagreements"));
          return Optional.ofNullable((DisagreementRow) table.getSelectionModel().getSelectedItem())
              .map(DisagreementRow::id)
              .orElse(-1L);
        });
  }

  private static String settlement(DrivenWindow window) {
    return Toolkit.call(
        () ->
            ((Labeled) Objects.requireNonNull(window.window().scene().lookup("#settlement")))
                .getText());
  }

  @Test
  void j_and_k_walk_through_the_list() {
    try (DrivenWindow window = open(Samples.MANAGER)) {
      assertThat(window.focusedId()).isEqualTo("disagreements");
      assertThat(selected(window)).isEqualTo(1);
      window.press(KeyCode.J);
      window.press(KeyCode.J);
      assertThat(selected(window)).isEqualTo(3);
      window.press(KeyCode.K);
      assertThat(selected(window)).isEqualTo(2);
      window.press(KeyCode.DOWN);
      assertThat(selected(window)).isEqualTo(3);
      window.waitUntilShows("Accept ERP regular price");
    }
  }

  @Test
  void a_three_times_settles_three_and_shows_the_proof_in_each_row() {
    try (DrivenWindow window = open(Samples.MANAGER)) {
      window.press(KeyCode.A);
      window.press(KeyCode.A);
      window.press(KeyCode.ENTER);
      assertThat(selected(window)).isEqualTo(4);
      window.waitUntilShows("logged");
      window.waitUntil("all three are closed", () -> !reconciliation.isOpen(3));
      assertThat(reconciliation.asked())
          .extracting(Asked::chosen)
          .containsExactly(Side.ERP, Side.ERP, Side.ERP);
      window.press(KeyCode.K);
      window.waitUntil("the steps", () -> settlement(window).startsWith("written → read back ✓"));
      window.waitUntil("the end", () -> settlement(window).endsWith("→ logged"));
    }
  }

  @Test
  void taking_the_other_value_asks_why_beside_the_field_and_takes_no_blank() {
    try (DrivenWindow window = open(Samples.MANAGER)) {
      window.press(KeyCode.O);
      window.waitUntilShows("Why take this instead of the value of the ERP?");
      window.press(KeyCode.ENTER);
      window.waitUntilShows("Say why in a few words");
      assertThat(reconciliation.asked()).isEmpty();
      window.type("sale agreed");
      assertThat(window.shows("Say why in a few words")).isFalse();
      window.press(KeyCode.ENTER);
      window.waitUntil("it was asked", () -> !reconciliation.asked().isEmpty());
      Asked asked = reconciliation.asked().getFirst();
      assertThat(asked.chosen()).isEqualTo(Side.SHOP);
      assertThat(asked.reason()).isEqualTo("sale agreed");
      assertThat(selected(window)).isEqualTo(2);
      assertThat(window.focusedId()).isEqualTo("disagreements");
    }
  }

  @Test
  void a_reason_half_typed_outlives_the_list_changing_and_escape_closes_it() {
    try (DrivenWindow window = open(Samples.MANAGER)) {
      window.press(KeyCode.O);
      window.type("sale ja");
      reconciliation.vanish(7);
      reconciliation.shopChanges(1, "25.00");
      window.waitUntilShows("Changed at");
      assertThat(window.focusedText()).isEqualTo("sale ja");
      window.press(KeyCode.ESCAPE);
      assertThat(window.shows("Why take this")).isFalse();
      assertThat(window.focusedId()).isEqualTo("disagreements");
    }
  }

  @Test
  void a_stale_decision_is_refused_with_the_new_value_shown() {
    try (DrivenWindow window = open(Samples.MANAGER)) {
      reconciliation.shopChanges(1, "26.00");
      window.press(KeyCode.A);
      window.waitUntilShows("refused: Changed since it was shown");
      window.press(KeyCode.K);
      window.waitUntil("the refusal", () -> settlement(window).startsWith("refused:"));
      window.waitUntilShows("26,00\u00a0Ft");
      assertThat(reconciliation.isOpen(1)).isTrue();
    }
  }

  @Test
  void the_keys_are_letters_again_while_filtering() {
    try (DrivenWindow window = open(Samples.MANAGER)) {
      window.press(KeyCode.CONTROL, KeyCode.F);
      window.type("jakob");
      window.waitUntilShows("Nothing matches this filter.");
      assertThat(reconciliation.asked()).isEmpty();
      window.press(KeyCode.ESCAPE);
      window.waitUntilShows("40 of 40");
    }
  }

  @Test
  void a_bookkeeper_is_told_who_settles() {
    try (DrivenWindow window = open(Samples.BOOKKEEPER)) {
      window.waitUntilShows("You see this screen as bookkeeper.");
      window.press(KeyCode.A);
      window.press(KeyCode.O);
      assertThat(window.shows("Why take this")).isFalse();
      assertThat(reconciliation.asked()).isEmpty();
    }
  }

  @Test
  void a_server_that_stops_to_answer_leaves_the_list_readable_and_comes_back() {
    try (DrivenWindow window = open(Samples.MANAGER)) {
      reconciliation.serverGone(true);
      window.waitUntilShows("Not read since");
      window.waitUntilShows("CS-M8x21 regular price");
      reconciliation.serverGone(false);
      window.waitUntil("it recovers", () -> !window.shows("Not read since"));
    }
  }
}
