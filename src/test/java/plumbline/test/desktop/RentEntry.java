package plumbline.test.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;

/** An entry of two lines that is typed into the desktop, field by field. */
final class RentEntry {
  private static final String DESCRIPTION = "Rent of November";

  private final DrivenDesktop desktop;
  private final String reference;

  private RentEntry(DrivenDesktop desktop, String reference) {
    this.desktop = desktop;
    this.reference = reference;
  }

  /** Typed up to the first account. */
  static RentEntry begin(DrivenDesktop desktop, String reference) {
    RentEntry entry = new RentEntry(desktop, reference);
    desktop.keys().press(KeyCode.ESCAPE);
    desktop.stage().awaitWords("Posted by");
    desktop.keys().press(KeyCode.N);
    desktop.stage().awaitWords("Document date");
    desktop.keys().press(KeyCode.ENTER);
    desktop.keys().press(KeyCode.ENTER);
    desktop.keys().type(reference);
    desktop.keys().press(KeyCode.ENTER);
    desktop.keys().type(DESCRIPTION);
    desktop.keys().press(KeyCode.ENTER);
    entry.typeAccount("5220");
    return entry;
  }

  String reference() {
    return reference;
  }

  /** The amount, and the second line, whose amount is proposed. */
  void finish() {
    desktop.keys().press(KeyCode.ENTER);
    desktop.keys().type("400000");
    for (int field = 0; field < 3; field++) {
      desktop.keys().press(KeyCode.ENTER);
    }
    typeAccount("454");
    desktop.keys().press(KeyCode.ENTER);
    desktop.stage().awaitWords("balanced");
  }

  /** Types it until it is found: just after signing in the chart of accounts is on its way. */
  private void typeAccount(String number) {
    desktop
        .screen()
        .until(
            "account " + number + " is found",
            () -> {
              desktop.keys().ctrl(KeyCode.A);
              desktop.keys().type(number);
              return desktop.stage().shows("Számla " + number);
            });
  }

  void post() {
    desktop.keys().ctrl(KeyCode.ENTER);
  }

  void assertTyped() {
    for (String typed :
        List.of(reference, DESCRIPTION, "5220 Számla", "454 Számla", "400,000.00")) {
      assertThat(desktop.stage().shows(typed)).as(typed).isTrue();
    }
  }

  /** It is said in a person's words that it waits, and the next entry can be typed. */
  void assertWaits() {
    desktop.stage().awaitWords("1 entry waits for the server since");
    for (String technical : List.of("Exception", "I/O", "backend", "total=", "insert into")) {
      assertThat(desktop.stage().shows(technical)).as(technical).isFalse();
    }
    desktop.stage().awaitNoWords(reference);
  }

  /** Sent by the program, not by the person. */
  void awaitPosted() {
    desktop.stage().awaitWords(DESCRIPTION + " was posted as");
    desktop.stage().awaitNoWords("entry waits for the server");
  }
}
