package plumbline.views.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.ClientIds;
import plumbline.domain.finance.invoice.IssuedInvoice;
import plumbline.domain.finance.payment.Allocation;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.shell.Link;
import plumbline.views.task.FxWorkRunner;

/** The screens about invoices, driven by nothing but the keyboard. */
class InvoiceKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryInvoices memory = MemoryInvoices.filled();
  private final AtomicReference<String> opened = new AtomicReference<>("");
  private DrivenWindow window = open(new InvoiceLink.All());

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void an_invoice_is_opened_and_taken_back_in_part() {
    window.waitUntilShows("Bíró Bt.");
    window.waitUntil("the list has the cursor", () -> window.focusedText().equals("TableView"));
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Hatlapfejű csavar M8×40");
    window.waitUntilShows("It was issued before documents were kept.");
    window.press(KeyCode.CONTROL, KeyCode.R);
    window.waitUntilShows("Credit note to INV 2026/000003");
    window.waitUntil("the reason has the cursor", () -> window.focusedId().equals("reason"));
    window.type("hiba");
    window.press(KeyCode.ENTER);
    window.waitUntil("the first line has it", () -> window.focusedId().equals("quantity-1"));
    window.type("50");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("-13,366.75".replace('-', '\u2212'));
    window.picture("invoices-credit-typed");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Takes back INV 2026/000003.");
    assertThat(memory.credits).hasSize(1);
    assertThat(memory.credits.getFirst().reason()).isEqualTo("hiba");
    assertThat(memory.credits.getFirst().parts().getFirst().quantity()).isEqualByComparingTo("50");
  }

  @Test
  void a_credit_note_is_set_off_against_the_invoice_it_takes_back() {
    window.waitUntilShows("Bíró Bt.");
    window.waitUntil("the list has the cursor", () -> window.focusedText().equals("TableView"));
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Hatlapfejű csavar M8×40");
    window.press(KeyCode.CONTROL, KeyCode.R);
    window.waitUntil("the reason has the cursor", () -> window.focusedId().equals("reason"));
    window.type("hiba");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Takes back INV 2026/000003.");
    window.waitUntil("the lines have the cursor", () -> window.focusedText().equals("LinesTable"));
    memory.open.refusing = "Only 0.00 is left to allocate.";
    setOff();
    window.waitUntilShows("Only 0.00 is left to allocate.");
    memory.open.refusing = "";
    setOff();
    window.waitUntilShows("is set off");
    assertThat(memory.open.setOff)
        .singleElement()
        .extracting(Allocation::document)
        .isEqualTo(memory.credits.getFirst().invoice());
  }

  private void setOff() {
    window.press(KeyCode.CONTROL, KeyCode.O);
    window.waitUntilShows("These invoices will be settled by it: INV 2026/000003");
    window.picture("invoices-set-off");
    window.press(KeyCode.ENTER);
  }

  @Test
  void the_ledger_entry_is_one_key_away() {
    window.waitUntilShows("Bíró Bt.");
    window.waitUntil("the list has the cursor", () -> window.focusedText().equals("TableView"));
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Hatlapfejű csavar M8×40");
    window.press(KeyCode.CONTROL, KeyCode.L);
    window.waitUntil("the entry is opened", () -> !opened.get().isEmpty());
    assertThat(opened.get()).isEqualTo(memory.issued.getFirst().entry().toString());
  }

  @Test
  void an_invoice_is_made_by_hand() {
    int before = memory.issued.size();
    window.press(KeyCode.N);
    window.waitUntil("begins at the customer", () -> window.focusedId().equals("buyer"));
    window.type("kov");
    window.press(KeyCode.ENTER);
    window.waitUntil("found", () -> window.textOf("buyer").equals("C-1001 Kovács és Társa Kft."));
    for (int i = 0; i < 6 && !window.focusedId().equals("line-1-text"); i++) {
      window.press(KeyCode.ENTER);
    }
    window.type("raklap");
    window.press(KeyCode.TAB);
    window.type("4");
    window.press(KeyCode.ENTER);
    window.type("1200");
    window.press(KeyCode.SLASH);
    window.type("2");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("There is no VAT code");
    window.picture("invoices-hand-refused");
    window.press(KeyCode.ENTER);
    window.type("27");
    window.press(KeyCode.TAB);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Issued as INV 2026/00000" + (before + 1));
    IssuedInvoice made = memory.issued.getFirst();
    assertThat(made.content().buyer().number()).isEqualTo("C-1001");
    assertThat(made.summary().gross()).isEqualByComparingTo(new BigDecimal("3048"));
    assertThat(memory.issued).hasSize(before + 1);
  }

  @Test
  void all_waiting_orders_are_invoiced_at_once_and_each_says_what_came_of_it() {
    window.close();
    window = open(new InvoiceLink.ToInvoice());
    window.waitUntilShows("3 waiting");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("1 waiting");
    window.waitUntilShows("Issued as INV 2026/000004");
    window.waitUntilShows("Refused: Choose a customer.");
    window.picture("invoices-orders-done");
    assertThat(memory.issued).hasSize(5);
    window.press(KeyCode.F5);
    window.waitUntil("only the refused one is left", () -> memory.waiting().size() == 1);
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
                      new InvoiceScreens(
                          memory.services(),
                          bench,
                          (entry, from, to) -> opened.set(entry.toString()),
                          ClientIds::next),
                  List.of(link));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
