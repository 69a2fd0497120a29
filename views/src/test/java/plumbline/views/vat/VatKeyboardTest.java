package plumbline.views.vat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.VatAccounts;
import plumbline.domain.finance.VatCode;
import plumbline.views.audit.RecordHistory;
import plumbline.views.chart.MemoryChart;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.task.FxWorkRunner;

/** The VAT codes, driven by nothing but the keyboard. */
class VatKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryVatCodes codes = new MemoryVatCodes(new MemoryChart());
  private final DrivenWindow window = open();

  @BeforeEach
  void settle() {
    window.waitUntilShows("27 % general rate");
    window.waitUntil("the list has the cursor", () -> window.focusedText().equals("TableView"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_code_is_made_from_its_bucket_and_accounts_by_parts_of_their_names() {
    window.press(KeyCode.CONTROL, KeyCode.N);
    window.waitUntil("the code has the cursor", () -> focused("edit-code"));
    window.type("5");
    next();
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("5");
    next();
    window.type("Books");
    next();
    window.type("taxed");
    next();
    window.press(KeyCode.ENTER);
    window.waitUntil("the first day has the cursor", () -> focused("edit-firstDay"));
    window.type("t");
    next();
    next();
    window.type("desk");
    next();
    window.type("doubt");
    window.picture("vat-new");
    next();
    window.waitUntilShows("5 Books saved");
    VatCode made = codes.codes.get("5");
    assertThat(made.rate()).isEqualByComparingTo(new BigDecimal("0.05"));
    assertThat(made.bucket()).isEqualTo("vatPercentage");
    assertThat(made.validity().firstDay()).isEqualTo(LocalDate.now(clock));
    assertThat(made.accounts()).isEqualTo(new VatAccounts("381", "315"));
  }

  @Test
  void a_bucket_for_untaxed_lines_is_refused_at_a_taxed_code() {
    changeGeneralRate();
    next();
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("small");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    next();
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows(
        "Bucket vatExemption:AAM is for lines without tax. Choose one for taxed lines, or the rate"
            + " 0.");
    window.waitUntil("the bucket has the cursor", () -> focused("edit-bucket"));
    window.picture("vat-refused");
  }

  @Test
  void a_code_is_ended_and_never_before_it_began() {
    changeGeneralRate();
    for (int i = 0; i < 4; i++) {
      next();
    }
    window.waitUntil("the last day has the cursor", () -> focused("edit-lastDay"));
    window.type("2001-01-01");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("The code would end on 2001-01-01, before it begins on 2009-07-01.");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("zzz");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("“zzz” is not a date.");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("2026-12-31");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("27 27 % general rate saved");
    assertThat(codes.codes.get("27").validity().lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
  }

  @Test
  void what_only_a_chief_may_do_is_said_above_the_form() {
    codes.refusing =
        List.of(Refusal.ofWhole("Only a chief bookkeeper may change VAT codes. Ask one to do it."));
    changeGeneralRate();
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Only a chief bookkeeper may change VAT codes. Ask one to do it.");
  }

  private void changeGeneralRate() {
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    window.waitUntil("the name has the cursor", () -> focused("edit-name"));
  }

  private void next() {
    window.press(KeyCode.ENTER);
  }

  private boolean focused(String id) {
    return window.focusedId().equals(id);
  }

  private DrivenWindow open() {
    return DrivenWindow.open(
        driven -> {
          DeskShell desk =
              new DeskShell(
                  driven.window().layers(),
                  driven.look(),
                  new FxWorkRunner(clock, failure -> {}),
                  clock,
                  bench -> new VatScreens(codes, codes.chart, bench, RecordHistory.of(false)),
                  List.of(new VatLink()));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
