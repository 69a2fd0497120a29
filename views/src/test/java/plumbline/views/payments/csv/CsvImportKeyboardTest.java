package plumbline.views.payments.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.finance.bank.BankAccount;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.theme.Theme;

/** A bank's CSV file taken in by nothing but the keyboard, and each refusal as it is read. */
class CsvImportKeyboardTest {
  private static final String GOOD =
      """
      Könyvelés dátuma;Értéknap;Partner neve;Partner számlaszáma;Összeg;Devizanem;Közlemény
      2026.11.20.;2026.11.20.;Kovács és Társa Kft.;HU42 1177;120 000,00;HUF;szla 2026/000001
      2026.11.20.;2026.11.21.;Északkelet-Magyarországi Építőipari és Kereskedelmi Korlátolt Felelősségű Társaság;HU43 1177;999 999 999 999,99;HUF;=HYPERLINK(x)
      2026.11.21.;2026.11.21.;;;-1.890,00;HUF;Kártyadíj
      """;

  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryBankFiles memory = new MemoryBankFiles();
  @TempDir private Path folder;
  private DrivenWindow window;

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_file_that_is_guessed_right_needs_only_enter() {
    open(GOOD);
    window.waitUntilShows("3 rows can be taken in, 0 cannot.");
    window.waitUntil("at the name", () -> window.focusedId().equals("setting-MAPPING"));
    assertThat(window.textOf("setting-MAPPING")).isEqualTo("otp");
    window.picture("bank-csv");
    window.press(KeyCode.ENTER);
    window.waitUntil("taken in", () -> memory.taken.size() == 1);
    window.waitUntilShows("otp_2026-11.csv: 3 new lines, 0 known already");
    assertThat(memory.kept.values()).singleElement().matches(kept -> kept.name().equals("otp"));
  }

  @Test
  void a_kept_mapping_is_proposed_again() {
    a_file_that_is_guessed_right_needs_only_enter();
    window.close();
    open(GOOD.replace("2026.11.20.", "2026.12.20."));
    window.waitUntilShows("Read by the mapping “otp”.");
  }

  @Test
  void bad_rows_are_listed_and_the_rest_is_taken_in_only_when_asked() {
    open(GOOD + "21/11/2026;;Bíró;;5,00;HUF;x\n2026.11.21.;;Bíró;;abc;HUF;x\n");
    window.waitUntilShows("3 rows can be taken in, 2 cannot.");
    window.waitUntilShows("Date “21/11/2026”: A date such as 2026.11.20. is expected.");
    window.waitUntilShows("Amount “abc”: An amount such as 1 234,56 or -1.234,56 is expected.");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("2 rows cannot be taken in; they stand first below.");
    assertThat(memory.taken).isEmpty();
    window.picture("bank-csv-bad-rows");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    window.waitUntil("taken in", () -> memory.taken.size() == 1);
    assertThat(memory.taken.getFirst().lines()).hasSize(3);
  }

  @Test
  void what_is_not_said_is_asked_for() {
    memory.accounts.add(new BankAccount("HU00000000000000000000000001", "Más Bank", "3842"));
    open("a;b\nx;y\n");
    window.waitUntilShows("Choose the column of the date.");
    window.waitUntil("shows the first rows", () -> window.shows("y"));
    window.picture("bank-csv-unknown");
    goTo("column-DATE");
    window.type("zzz");
    window.waitUntilShows("Date: “zzz” is no column of this file.");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("1");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Choose the column of the amount");
    goTo("column-AMOUNT");
    window.type("2");
    window.press(KeyCode.ENTER);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Choose the bank account the file is of.");
    goTo("setting-ACCOUNT");
    window.type("minta");
    window.press(KeyCode.ENTER);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("No row can be taken in.");
    goTo("column-PAID_IN");
    window.type("2");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("One amount, or paid out and paid in");
    goTo("setting-ROWS_ABOVE");
    window.type("x");
    window.waitUntilShows("Rows above: “x” is no number.");
    assertThat(memory.taken).isEmpty();
  }

  @Test
  void a_name_that_is_taken_is_refused_on_the_screen() {
    memory.refusing = "“otp” is the mapping of a file with other columns. Choose another name.";
    open(GOOD);
    window.waitUntilShows("3 rows can be taken in");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows(memory.refusing);
    assertThat(memory.taken).isEmpty();
  }

  @Test
  void an_empty_file_is_refused_on_the_screen() {
    open(" \n");
    window.waitUntilShows("The file has no rows.");
  }

  private void goTo(String id) {
    for (int i = 0; i < 60 && !window.focusedId().equals(id); i++) {
      window.press(KeyCode.TAB);
    }
    assertThat(window.focusedId()).isEqualTo(id);
  }

  private void open(String content) {
    Path file = folder.resolve("otp_2026-11.csv");
    try {
      Files.writeString(file, content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    window =
        DrivenWindow.open(
            driven -> {
              driven.look().choose(content.contains("abc") ? Theme.DARK : Theme.LIGHT);
              DeskShell desk =
                  new DeskShell(
                      driven.window().layers(),
                      driven.look(),
                      new FxWorkRunner(clock, failure -> {}),
                      clock,
                      bench -> new CsvImportScreens(memory.services(), bench, () -> {}),
                      List.of(new CsvImportLink(file)));
              driven.window().show(desk.shell.node());
              desk.open();
            });
  }
}
