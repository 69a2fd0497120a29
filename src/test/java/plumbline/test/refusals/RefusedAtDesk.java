package plumbline.test.refusals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import plumbline.app.tour.TourFailure;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Login;
import plumbline.domain.finance.invoice.InvoiceNumber;
import plumbline.test.desktop.DrivenDesktop;
import plumbline.test.jobs.DayOfWork;
import plumbline.test.jobs.NamedFiles;

/** The desktop itself on a real database, with a person who is refused, and somebody beside. */
final class RefusedAtDesk implements AutoCloseable {
  private final DayOfWork day;
  private final CentralDatabase beside;
  private final NamedFiles files = new NamedFiles();
  private final Path drafts;
  private final DrivenDesktop desktop;

  private RefusedAtDesk(DayOfWork day, Login person, Path folder) throws Exception {
    this.day = day;
    beside = CentralDatabase.open(day.invoicing().books().database().url(), person);
    drafts = folder.resolve("drafts");
    desktop =
        DrivenDesktop.signIn(
            day.invoicing().books().database().url(), person, folder.resolve("cache"), files);
  }

  static RefusedAtDesk bookkeeper(DayOfWork day, Path folder) throws Exception {
    return new RefusedAtDesk(day, day.invoicing().books().bookkeeper(), folder);
  }

  static RefusedAtDesk chief(DayOfWork day, Path folder) throws Exception {
    return new RefusedAtDesk(day, day.invoicing().books().chief(), folder);
  }

  DayOfWork day() {
    return day;
  }

  /** The same person in another window. */
  CentralDatabase beside() {
    return beside;
  }

  NamedFiles files() {
    return files;
  }

  Path drafts() {
    return drafts;
  }

  /** Done by somebody else, at the database itself. */
  void meanwhile(String... statements) throws SQLException {
    day.invoicing().books().database().execute(statements);
  }

  void goTo(String place, String awaited) {
    desktop.goTo(place, awaited);
  }

  void goTo(InvoiceNumber invoice) {
    desktop.goToRecord(DayOfWork.typed(invoice), invoice.toString(), invoice + "  ");
  }

  /** Posts rent beside and opens it. */
  UUID posted(String reference) throws SQLException {
    UUID entry = day.rent(beside, day.today(), reference, "1000");
    opened(reference);
    return entry;
  }

  /** Opens the entry of this reference, in capitals, from the journal. */
  void opened(String reference) {
    goTo("journal", "open entry");
    press(KeyCode.F5).ctrl(KeyCode.F).ctrl(KeyCode.A).type(reference.toLowerCase(Locale.ROOT));
    sees(reference).sees("1 of 1");
    press(KeyCode.DOWN, KeyCode.ENTER).cursorIn("LinesTable");
  }

  RefusedAtDesk press(KeyCode... keys) {
    for (KeyCode key : keys) {
      desktop.keys().press(key);
    }
    return this;
  }

  RefusedAtDesk ctrlShift(KeyCode key) {
    desktop.keys().ctrlShift(key);
    return this;
  }

  RefusedAtDesk ctrl(KeyCode key) {
    desktop.keys().ctrl(key);
    return this;
  }

  RefusedAtDesk type(String words) {
    desktop.keys().type(words);
    return this;
  }

  RefusedAtDesk sees(String words) {
    desktop.stage().awaitWords(words);
    return this;
  }

  RefusedAtDesk cursorIn(String node) {
    desktop.awaitFocus(node);
    return this;
  }

  /** Waits until the sentence, or this much of it, stands on the screen. */
  RefusedAtDesk reads(String sentence) {
    try {
      desktop.stage().awaitWords(sentence);
    } catch (TourFailure failure) {
      desktop.stage().picture("not-read-" + Integer.toHexString(sentence.hashCode()));
      throw failure;
    }
    WordsWereRead.read(sentence);
    return this;
  }

  @Override
  public void close() throws Exception {
    desktop.close();
    beside.close();
  }
}
