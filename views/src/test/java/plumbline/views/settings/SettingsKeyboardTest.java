package plumbline.views.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.bank.BankAccount;
import plumbline.domain.finance.setting.PostingAccount;
import plumbline.domain.finance.setting.PostingPurpose;
import plumbline.views.chart.MemoryChart;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.Toolkit;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.vat.MemoryVatCodes;

/** Finance's settings, driven by nothing but the keyboard. */
class SettingsKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemorySettings settings = new MemorySettings();
  private final MemoryChart chart = new MemoryChart();
  private final DrivenWindow window = open();

  @BeforeEach
  void settle() {
    window.waitUntilShows("Seller on the invoices");
    window.waitUntil("the list has the cursor", () -> window.focusedText().equals("TableView"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void the_seller_is_changed_and_its_first_wrong_field_has_the_cursor() {
    window.press(KeyCode.ENTER);
    window.waitUntil("the name has the cursor", () -> window.focusedId().equals("edit-name"));
    window.press(KeyCode.ENTER);
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.DELETE);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Type the address that stands on the invoices.");
    window.waitUntil("the address has the cursor", () -> window.focusedId().equals("edit-address"));
    window.picture("settings-refused");
    window.type("Vac");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("saved");
    assertThat(settings.seller.seller().address()).isEqualTo("Vac");
    window.waitUntil("the list has the cursor", () -> window.focusedText().equals("TableView"));
  }

  @Test
  void a_posting_account_is_found_by_part_of_its_name_among_those_that_fit() {
    change("Revenue, VAT");
    window.type("s");
    window.waitUntilShows("911 Sales");
    assertThat(window.shows("381 Cash desk")).isFalse();
    window.picture("settings-account");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Revenue, VAT 27 saved");
    assertThat(settings.accounts.get(3).account()).isEqualTo("911");
  }

  @Test
  void an_account_that_was_changed_meanwhile_is_shown_and_not_overwritten() {
    change("Receivables");
    settings.changedByErika(
        new PostingAccount(
            PostingPurpose.RECEIVABLE,
            "",
            "315",
            MemorySettings.next(settings.accounts.getFirst().revision())));
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("381");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("It was changed by erika meanwhile. Look at it again.");
    window.waitUntilShows("It is now: 315 Doubtful receivables.");
    window.picture("settings-stale");
    assertThat(settings.accounts.getFirst().account()).isEqualTo("315");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Receivables saved");
    assertThat(settings.accounts.getFirst().account()).isEqualTo("381");
  }

  @Test
  void a_rule_is_chosen_by_its_words_and_anything_else_is_refused_beside_it() {
    change("Reversals");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("nega");
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("“nega” is not known. Accepted: Opposite sides; Negative amounts");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("nega");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Reversals are made with saved");
    assertThat(settings.rules.get(5).value()).isEqualTo("negative");
  }

  @Test
  void a_refusal_of_the_database_stands_beside_the_typed_value() {
    settings.refusing =
        List.of(new Refusal("value", "999", "“999” is no number of days to pay. Type 0 to 365."));
    change("Days to pay");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("999");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("“999” is no number of days to pay. Type 0 to 365.");
    window.waitUntil("the value has the cursor", () -> window.focusedId().equals("edit-value"));
  }

  @Test
  void a_bank_account_is_made_from_an_iban_typed_with_spaces() {
    window.press(KeyCode.CONTROL, KeyCode.N);
    window.waitUntil("the IBAN has the cursor", () -> window.focusedId().equals("edit-iban"));
    window.type("hu1");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("“HU1” is no IBAN. Type one such as HU42117730161111101800000000.");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("hu42 1177 3016 1111 1018 0000 0000");
    window.press(KeyCode.ENTER);
    window.type("Main");
    window.press(KeyCode.ENTER);
    window.type("desk");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Main saved");
    assertThat(settings.banks.getFirst().account())
        .isEqualTo(new BankAccount("HU42117730161111101800000000", "Main", "381"));
  }

  @Test
  void what_only_a_chief_may_do_is_said_above_the_form() {
    settings.refusing =
        List.of(Refusal.ofWhole("Only a chief bookkeeper may change the settings."));
    change("Days to pay");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Only a chief bookkeeper may change the settings.");
    window.press(KeyCode.ESCAPE);
    window.waitUntil("the list has the cursor", () -> window.focusedText().equals("TableView"));
  }

  @Test
  void the_filter_finds_a_setting_by_what_it_is_set_to() {
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("7512");
    window.waitUntil("only the series is left", () -> selected().equals("Series of invoices"));
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    window.waitUntil("the form has the cursor", () -> window.focusedId().startsWith("edit-"));
  }

  /** Goes down to the row and opens it. */
  private void change(String name) {
    for (int row = 0; row < 20 && !selected().startsWith(name); row++) {
      window.press(KeyCode.DOWN);
    }
    window.press(KeyCode.ENTER);
    window.waitUntil("the form has the cursor", () -> window.focusedId().startsWith("edit-"));
  }

  private String selected() {
    return Toolkit.call(
        () -> {
          TableView<?> table =
              (TableView<?>) window.window().scene().getRoot().lookup(".table-view");
          return table.getSelectionModel().getSelectedItem() instanceof SettingRow row
              ? row.name()
              : "";
        });
  }

  private DrivenWindow open() {
    chart.put(new Account("911", "Sales", AccountType.INCOME, null, false));
    return DrivenWindow.open(
        driven -> {
          DeskShell desk =
              new DeskShell(
                  driven.window().layers(),
                  driven.look(),
                  new FxWorkRunner(clock, failure -> {}),
                  clock,
                  bench -> new SettingsScreens(settings, chart, new MemoryVatCodes(chart), bench),
                  List.of(new SettingsLink()));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
