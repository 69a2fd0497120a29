package plumbline.views.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.ClientIds;
import plumbline.domain.finance.payment.Direction;
import plumbline.domain.finance.payment.PaymentDraft;
import plumbline.views.payments.supplier.SupplierLink;
import plumbline.views.payments.supplier.SupplierScreens;
import plumbline.views.payments.supplier.SupplierServices;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.shell.Link;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.task.FxWorkRunner;

/** Suppliers and other accounts paid by nothing but the keyboard. */
class SupplierKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryPayments memory = MemoryPayments.filled();
  private DrivenWindow window = open(new SupplierLink.ByHand());

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void what_is_owed_is_taken_and_paid() {
    window.waitUntilShows("DUNA-17");
    window.waitUntil("chosen", () -> window.textOf("other").equals("454 Szállítók"));
    window.press(KeyCode.CONTROL, KeyCode.O);
    window.press(KeyCode.ENTER);
    window.waitUntil("taken", () -> window.textOf("reference").equals("DUNA-17"));
    window.picture("payments-supplier");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Booked as PAY 2026/000001");
    PaymentDraft booked = memory.booked.getFirst();
    assertThat(booked.direction()).isEqualTo(Direction.OUTGOING);
    assertThat(booked.amount()).isEqualByComparingTo("508000");
    assertThat(List.of(booked.bankAccount(), booked.contraAccount())).containsExactly("384", "454");
    assertThat(booked.counterparty().customer()).isNull();
    assertThat(window.textOf("reference")).isEmpty();
  }

  @Test
  void a_bank_line_goes_against_an_account_chosen() {
    window.close();
    window = open(new PaymentLink.Lines());
    window.waitUntilShows("3 to book, 1 of them sure");
    window.waitUntil("the list has the cursor", () -> window.focusedText().equals("TableView"));
    window.press(KeyCode.O);
    window.waitUntil("at the account", () -> window.focusedId().equals("other"));
    window.waitUntil("chosen", () -> window.textOf("other").equals("454 Szállítók"));
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("532");
    window.press(KeyCode.ENTER);
    window.waitUntil("found", () -> window.textOf("other").equals("532 Bankköltség"));
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntil("booked", () -> memory.booked.size() == 1);
    PaymentDraft booked = memory.booked.getFirst();
    assertThat(booked.bankLine()).isEqualTo(memory.lines.getFirst().id());
    assertThat(booked.direction()).isEqualTo(Direction.INCOMING);
    assertThat(booked.contraAccount()).isEqualTo("532");
    window.waitUntilShows("2 to book, 0 of them sure");
  }

  @Test
  void each_refusal_is_read_on_the_screen() {
    memory.refusing = "Account 311 is kept customer by customer. Choose the customer.";
    window.waitUntil("chosen", () -> window.textOf("other").equals("454 Szállítók"));
    goTo("amount");
    window.type("abc");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("“abc” is not an amount.");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("5");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Account 311 is kept customer by customer.");
    goTo("other");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.DELETE);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Choose the account the payment goes against.");
    goTo("money");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.DELETE);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Choose the bank account or cash desk the money moves over.");
    assertThat(memory.booked).isEmpty();
  }

  private void goTo(String id) {
    for (int i = 0; i < 40 && !window.focusedId().equals(id); i++) {
      window.press(KeyCode.TAB);
    }
    assertThat(window.focusedId()).isEqualTo(id);
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
                  bench -> {
                    PaymentScreens payments =
                        new PaymentScreens(
                            memory.services(),
                            memory,
                            new BankLineLinks(),
                            bench,
                            (entry, from, to) -> {},
                            ClientIds::next);
                    return ScreenFactory.firstOf(
                        payments,
                        new SupplierScreens(
                            new SupplierServices(memory, memory.choices),
                            bench,
                            UUID::randomUUID,
                            payments::lineBooked));
                  },
                  List.of(link));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
