package plumbline.test.refusals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import plumbline.app.tour.TourFailure;
import plumbline.test.desktop.DrivenDesktop;
import plumbline.test.jobs.DayAtTheWarehouse;
import plumbline.test.jobs.NamedFiles;

/** The desktop itself with a warehouse clerk who is refused, on a real database. */
final class RefusedClerk implements AutoCloseable {
  private final DayAtTheWarehouse day;
  private final DrivenDesktop desktop;

  RefusedClerk(DayAtTheWarehouse day, Path folder) throws Exception {
    this.day = day;
    desktop =
        DrivenDesktop.signIn(
            day.store().database().url(), day.clerk(), folder.resolve("cache"), new NamedFiles());
  }

  /** Done by somebody else, at the database itself. */
  void meanwhile(String... statements) throws SQLException {
    day.store().database().execute(statements);
  }

  RefusedClerk goTo(String place, String awaited) {
    desktop.goTo(place, awaited);
    return this;
  }

  /** The order in the list of orders, with the cursor on it. */
  RefusedClerk order(String number) {
    goTo("orders", "accept the").ctrl(KeyCode.F).type(number.toLowerCase(Locale.ROOT)).sees(number);
    return sees("1 of 1").press(KeyCode.DOWN);
  }

  /** The product in the list of stock, with the line of an adjustment of so much open. */
  RefusedClerk adjusting(int product, String quantity) {
    goTo("stock", "On hand").scan(DayAtTheWarehouse.barcode(product));
    sees("Last movements of " + DayAtTheWarehouse.sku(product)).type(quantity.substring(0, 1));
    cursorIn("adjust-quantity").type(quantity.substring(1)).press(KeyCode.ENTER);
    return cursorIn("adjust-reason");
  }

  /** Leaves a job by scanner, with what was scanned. */
  void leave(String words) {
    press(KeyCode.ESCAPE).sees("Leave without booking?").press(KeyCode.ENTER).sees(words);
  }

  RefusedClerk press(KeyCode... keys) {
    for (KeyCode key : keys) {
      desktop.keys().press(key);
    }
    return this;
  }

  RefusedClerk shift(KeyCode key) {
    desktop.keys().shift(key);
    return this;
  }

  RefusedClerk ctrl(KeyCode key) {
    desktop.keys().ctrl(key);
    return this;
  }

  RefusedClerk type(String words) {
    desktop.keys().type(words);
    return this;
  }

  RefusedClerk scan(String code) {
    desktop.keys().scan(code);
    return this;
  }

  RefusedClerk sees(String words) {
    return look(words);
  }

  RefusedClerk cursorIn(String node) {
    desktop.awaitFocus(node);
    return this;
  }

  /** Waits until the sentence, or this much of it, stands on the screen. */
  RefusedClerk reads(String sentence) {
    look(sentence);
    WordsWereRead.read(sentence);
    return this;
  }

  private RefusedClerk look(String words) {
    try {
      desktop.stage().awaitWords(words);
      return this;
    } catch (TourFailure failure) {
      desktop.stage().picture("clerk-did-not-see-" + Integer.toHexString(words.hashCode()));
      throw failure;
    }
  }

  @Override
  public void close() throws Exception {
    desktop.close();
  }
}
