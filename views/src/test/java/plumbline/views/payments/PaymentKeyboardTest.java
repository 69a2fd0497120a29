package plumbline.views.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.ClientIds;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.shell.Link;
import plumbline.views.task.FxWorkRunner;

/** The screens about payments, driven by nothing but the keyboard. */
class PaymentKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryPayments memory = MemoryPayments.filled();
  private DrivenWindow window = open(new PaymentLink.Lines());

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_bank_line_is_opened_and_booked_and_the_next_one_follows() {
    window.waitUntilShows("3 to book, 1 of them sure");
    window.waitUntil("the list has the cursor", () -> window.focusedText().equals("TableView"));
    window.picture("payments-lines");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("All of it is allocated");
    window.picture("payments-line");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntil("booked", () -> memory.booked.size() == 1);
    window.waitUntilShows("longest due first");
    assertThat(memory.booked.getFirst().bankLine()).isEqualTo(memory.lines.getFirst().id());
  }

  @Test
  void a_payment_is_booked_by_hand() {
    window.close();
    window = open(new PaymentLink.ByHand());
    window.waitUntil("begins at the customer", () -> window.focusedId().equals("customer"));
    window.type("kov");
    window.press(KeyCode.ENTER);
    window.waitUntil(
        "found", () -> window.textOf("customer").equals("C-1001 Kovács és Társa Kft."));
    window.waitUntilShows("INV 2026/000002");
    for (int i = 0; i < 4 && !window.focusedId().equals("amount"); i++) {
      window.press(KeyCode.ENTER);
    }
    window.type("150000");
    window.waitUntilShows("All of it is allocated");
    window.picture("payments-hand");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Booked as PAY 2026/000001");
    assertThat(memory.booked.getFirst().allocations()).hasSize(2);
    assertThat(memory.booked.getFirst().amount()).isEqualByComparingTo("150000");
  }

  @Test
  void a_line_is_set_aside_with_a_reason() {
    window.waitUntilShows("3 to book, 1 of them sure");
    window.waitUntil("the list has the cursor", () -> window.focusedText().equals("TableView"));
    window.press(KeyCode.A);
    window.waitUntilShows("Why is this line no payment to book here?");
    window.type("kamat");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Set aside: kamat");
    window.picture("payments-aside");
    assertThat(memory.aside).containsValue("kamat");
  }

  @Test
  void reminders_lead_to_the_statement() {
    window.close();
    window = open(new PaymentLink.Reminders());
    window.waitUntilShows("Bíró Bt.");
    window.waitUntil("the list has the cursor", () -> window.focusedText().equals("TableView"));
    window.picture("payments-reminders");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Statement of Kovács és Társa Kft., C-1001");
    window.picture("payments-statement");
  }

  @Test
  void a_payment_over_the_cash_desk_is_booked_over_it() {
    window.close();
    window = open(new PaymentLink.ByHand());
    window.waitUntil("proposed", () -> window.textOf("money-account").equals("384 Minta Bank"));
    window.type("kov");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("INV 2026/000002");
    for (int i = 0; i < 40 && !window.focusedId().equals("money-account"); i++) {
      window.press(KeyCode.TAB);
    }
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.DELETE);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Choose the bank account or cash desk the money moves over.");
    window.type("381");
    window.press(KeyCode.ENTER);
    window.waitUntil("chosen", () -> window.textOf("money-account").equals("381 Pénztár, Győr"));
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntil("booked", () -> memory.booked.size() == 1);
    assertThat(memory.booked.getFirst().bankAccount()).isEqualTo("381");
  }

  private DrivenWindow open(Link link) {
    return DrivenWindow.open(
        driven -> {
          DeskShell desk =
              new DeskShell(
                  driven.window().layers(),
                  driven.look(),
                  new FxWorkRunner(clock, failure -> {}),
                  clock,
                  bench ->
                      new PaymentScreens(
                          memory.services(),
                          memory,
                          new BankLineLinks(),
                          bench,
                          (entry, from, to) -> {},
                          ClientIds::next),
                  List.of(link));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
