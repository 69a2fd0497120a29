package plumbline.app.tour;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import plumbline.app.tour.Tour.Step;
import plumbline.views.theme.Theme;

/** Every screen of the bookkeeper's desk, each with a figure that the database has as well. */
final class FinancePart {
  private final Hands hands;

  FinancePart(Hands hands) {
    this.hands = hands;
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("an entry is opened, and its reversal looked at before it is", this::entry));
    steps.add(new Step("an invoice is opened, and a credit note begun", this::invoice));
    steps.add(new Step("a bank line is opened on the invoices it pays", this::bankLine));
    steps.add(new Step("an invoice by hand begins at the customer", this::newInvoice));
    steps.add(new Step("a customer's statement is read before the reminder", this::statement));
    for (FinanceScreen screen : FinanceScreen.ALL) {
      steps.add(new Step(screen.place() + " shows what the database says", () -> look(screen)));
    }
    return steps;
  }

  private void look(FinanceScreen screen) {
    goTo(screen.place());
    String figure = hands.databases().one(screen.figure());
    hands.stage().awaitWords(figure);
    hands.stage().picture(screen.picture());
    if (screen.alsoDark()) {
      dark(screen.picture());
    }
  }

  private void goTo(String place) {
    hands.keys().ctrl(KeyCode.K);
    hands.keys().type(place);
    hands.keys().press(KeyCode.ENTER);
  }

  private void dark(String picture) {
    theme(Theme.DARK);
    hands.stage().picture(picture + "-dark");
    theme(Theme.LIGHT);
  }

  private void theme(Theme theme) {
    hands.screen().run(() -> hands.window().bench().look().choose(theme));
  }

  private void entry() {
    goTo("journal");
    hands.stage().awaitWords("Posted by");
    hands.keys().ctrl(KeyCode.F);
    hands.keys().type("TOUR-1");
    hands.stage().awaitWords("1 of 1");
    hands.keys().press(KeyCode.DOWN);
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords("posted by anna");
    hands.stage().picture("posted-entry");
    hands.keys().ctrl(KeyCode.R);
    hands.stage().awaitWords("Reverse entry");
    hands.stage().awaitWords("400,000.00");
    hands.stage().picture("reversal");
    hands.keys().press(KeyCode.ESCAPE);
    hands.keys().press(KeyCode.ESCAPE);
  }

  private void invoice() {
    goTo("invoices");
    hands.stage().awaitWords("Standing");
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords("Tax point");
    hands.stage().picture("invoice");
    hands.keys().ctrl(KeyCode.R);
    hands.stage().awaitWords("Credit note to");
    hands.stage().picture("credit-note");
    hands.keys().press(KeyCode.ESCAPE);
    hands.keys().press(KeyCode.ESCAPE);
  }

  private void bankLine() {
    goTo("bank lines");
    hands.stage().awaitWords("to book");
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords("Settled");
    hands.stage().picture("bank-line");
    hands.keys().press(KeyCode.ESCAPE);
  }

  private void statement() {
    goTo("reminders");
    String customer = hands.databases().one(FinanceScreen.MOST_OVERDUE);
    hands.stage().awaitWords(customer);
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords("Statement of " + customer);
    hands.stage().awaitWords("INV ");
    hands.stage().picture("customer-statement");
    hands.keys().press(KeyCode.ESCAPE);
  }

  private void newInvoice() {
    goTo("invoices");
    hands.stage().awaitWords("Standing");
    hands.keys().press(KeyCode.N);
    hands.stage().awaitWords("New invoice");
    hands.stage().picture("invoice-by-hand");
    hands.keys().press(KeyCode.ESCAPE);
  }
}
