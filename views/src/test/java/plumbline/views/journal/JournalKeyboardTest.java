package plumbline.views.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.PostedEntry;
import plumbline.views.journal.MemoryLedger.Loss;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.Toolkit;
import plumbline.views.shell.Link;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.task.WorkRunner;
import plumbline.views.theme.ScreenPicture;

/** The bookkeeper's desk, driven by nothing but the keyboard. */
class JournalKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private MemoryLedger ledger = new MemoryLedger();
  private DrivenWindow window = open(new JournalLink.NewEntry());

  @BeforeEach
  void settle() {
    window.settle();
    window.waitUntil("begins in the posting date", () -> focused("posting-date"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_two_line_entry_is_posted_with_nine_keys_beside_what_is_typed() {
    int walked = 0;
    walked += press(KeyCode.ENTER);
    walked += press(KeyCode.ENTER);
    window.type("INV-8812");
    walked += press(KeyCode.ENTER);
    window.type("Rent");
    walked += press(KeyCode.ENTER);
    window.type("5220");
    walked += press(KeyCode.ENTER);
    window.type("400000");
    walked += press(KeyCode.ENTER);
    walked += press(KeyCode.ENTER);
    walked += press(KeyCode.ENTER);
    window.type("4541");
    window.waitUntilShows("balanced");
    walked += press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Posted as " + LocalDate.now(clock).getYear() + "/000001");
    PostedEntry posted = ledger.posted().getFirst();
    assertThat(posted.summary().reference()).isEqualTo("INV-8812");
    assertThat(posted.lines())
        .containsExactly(
            new EntryLine("5220", new BigDecimal("400000.00"), BigDecimal.ZERO, null, "Rent"),
            new EntryLine("4541", BigDecimal.ZERO, new BigDecimal("400000.00"), null, "Rent"));
    assertThat(walked).isEqualTo(9);
    window.waitUntil("the next entry begins", () -> focused("posting-date"));
    picture("entry-posted");
  }

  @Test
  void rent_with_vat_takes_eight_keys_beside_what_is_typed() {
    int keys = 0;
    keys += press(KeyCode.ENTER);
    keys += press(KeyCode.ENTER);
    window.type("INV-8812");
    keys += press(KeyCode.ENTER);
    window.type("Rent");
    keys += press(KeyCode.ENTER);
    window.type("5220");
    keys += press(KeyCode.ENTER);
    window.type("508000");
    keys += press(KeyCode.ENTER);
    window.type("27");
    keys += press(KeyCode.F6);
    window.waitUntilShows("from line 1");
    window.waitUntil("goes on below", () -> focused("line-3-account"));
    window.type("4541");
    window.waitUntilShows("balanced");
    window.picture("entry-rent-with-vat");
    keys += press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Posted as");
    System.out.println("Keys for a rent entry with VAT, beside what is typed: " + keys);
    assertThat(keys).isEqualTo(8);
    assertThat(ledger.posted().getFirst().lines())
        .extracting(line -> line.account() + " " + line.debit() + " " + line.credit())
        .containsExactly("5220 400000.00 0", "4661 108000.00 0", "4541 0 508000.00");
  }

  @Test
  void what_is_typed_can_be_taken_back_and_set_aside() {
    toFirstLine();
    window.type("5220");
    press(KeyCode.ENTER);
    window.type("10");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.shows("missing in credit")).isFalse();
    press(KeyCode.CONTROL, KeyCode.Y);
    window.waitUntilShows("missing in credit");
    press(KeyCode.F9);
    window.waitUntil("the next entry begins", () -> focused("posting-date"));
    press(KeyCode.F8);
    window.waitUntilShows("set aside");
    window.picture("drafts");
    press(KeyCode.ENTER);
    window.waitUntilShows("5220 Rent");
  }

  @Test
  void an_account_is_found_by_a_part_of_its_name() {
    toFirstLine();
    window.type("el");
    picture("entry-looking-up");
    window.type("oleg");
    press(KeyCode.TAB);
    assertThat(focused("line-1-debit")).isTrue();
    window.waitUntilShows("3811 Bérleti előleg, Váci út");
  }

  @Test
  void arrows_choose_among_the_accounts_and_escape_closes_them() {
    toFirstLine();
    window.type("4");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    window.waitUntilShows("4661 Input VAT 27 %");
    press(KeyCode.UP);
    window.waitUntil("stays in the line", () -> focused("line-1-debit"));
  }

  @Test
  void a_sum_becomes_its_result() {
    toFirstLine();
    window.type("5220");
    press(KeyCode.ENTER);
    window.type("1200");
    press(KeyCode.SLASH);
    window.type("8");
    press(KeyCode.ENTER);
    window.waitUntilShows("150.00");
  }

  @Test
  void a_late_document_is_offered_the_next_open_day_and_one_key_takes_it() {
    String words =
        "Posting date 2026-03-20 lies in March 2026, which is closed."
            + " The next open day is 2026-12-01.";
    ledger.refusing =
        List.of(new Refusal("postingDate", "2026-03-20", words).suggesting("2026-12-01"));
    toFirstLine();
    window.type("5220");
    press(KeyCode.ENTER);
    window.type("5");
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    window.type("4541");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows(words);
    window.waitUntilShows("post on Dec 1, 2026, the next open day");
    picture("entry-closed-period");
    ledger.refusing = List.of();
    press(KeyCode.ALT, KeyCode.N);
    window.waitUntil("posted", () -> !ledger.posted().isEmpty());
    PostedEntry posted = ledger.posted().getFirst();
    assertThat(posted.summary().postingDate()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(posted.documentDate()).isEqualTo(LocalDate.now(clock));
  }

  @Test
  void a_refusal_stands_beside_its_field_which_has_the_cursor() {
    toFirstLine();
    window.type("5220");
    press(KeyCode.ENTER);
    window.type("10");
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    window.type("999");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("There is no account 999. Type a number or part of a name.");
    window.waitUntil("the wrong field has the cursor", () -> focused("line-2-account"));
    picture("entry-refused-account");
    assertThat(ledger.posted()).isEmpty();
  }

  @Test
  void an_entry_posted_without_a_connection_waits_and_is_posted_once() {
    toFirstLine();
    window.type("5220");
    press(KeyCode.ENTER);
    window.type("10");
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    window.type("4541");
    ledger.loss = Loss.ANSWER_ONLY;
    press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("1 entry waits for the server");
    picture("entry-waits");
    ledger.loss = Loss.NONE;
    window.waitUntilShows("was posted as");
    window.waitUntil("nothing waits any more", () -> !window.shows("waits for the server"));
    assertThat(ledger.posted()).hasSize(1);
  }

  @Test
  void control_delete_removes_the_line() {
    toFirstLine();
    window.type("5220");
    press(KeyCode.ENTER);
    window.type("10");
    press(KeyCode.ENTER);
    press(KeyCode.UP);
    window.waitUntilShows("missing in credit");
    press(KeyCode.CONTROL, KeyCode.DELETE);
    assertThat(window.shows("missing in credit")).isFalse();
  }

  @Test
  void a_cleared_entry_can_be_had_back() {
    toFirstLine();
    window.type("5220");
    press(KeyCode.ENTER);
    press(KeyCode.CONTROL, KeyCode.D);
    window.waitUntilShows("Entry cleared");
    assertThat(window.shows("5220 Rent")).isFalse();
  }

  @Test
  void the_date_moves_by_plus_and_minus() {
    window.type("-");
    window.type("-");
    press(KeyCode.ENTER);
    String before = window.focusedText();
    assertThat(
            new plumbline.views.field.DateShortcuts(clock, java.util.Locale.getDefault())
                .read(before))
        .contains(LocalDate.now(clock).minusDays(2));
  }

  @Test
  void enter_opens_a_posted_entry_that_cannot_be_changed() {
    window.close();
    ledger = RentOfNovember.ledger();
    window = open(new JournalLink.Entries());
    window.waitUntilShows("200 of about 340");
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    window.waitUntilShows("3812 " + RentOfNovember.LONG_NAME);
    picture("journal-details");
    press(KeyCode.ENTER);
    window.waitUntilShows("Entry 2026/000338");
    window.waitUntilShows("3812 " + RentOfNovember.LONG_NAME);
    window.type("5");
    press(KeyCode.SHIFT, KeyCode.TAB);
    window.type("x");
    assertThat(window.focusedText()).isEqualTo(RentOfNovember.LONG_NAME);
    press(KeyCode.ESCAPE);
    window.waitUntilShows("200 of about 340");
  }

  @Test
  void n_begins_an_entry_from_the_list() {
    window.close();
    window = open(new JournalLink.Entries());
    window.waitUntilShows("Press N to post one");
    press(KeyCode.N);
    window.waitUntil("begins in the posting date", () -> focused("posting-date"));
  }

  @Test
  void a_slow_answer_shows_where_the_rows_will_be() {
    window.close();
    window = open(InlineWorkRunner.held(), new JournalLink.Entries());
    window.waitUntil(
        "the skeleton is there",
        () -> Toolkit.call(() -> window.window().scene().lookup(".skeleton") != null));
    picture("journal-loading");
  }

  private void picture(String name) {
    Toolkit.run(
        () ->
            ScreenPicture.save(window.window().scene(), Path.of("target/pictures", name + ".png")));
  }

  private void toFirstLine() {
    for (int i = 0; i < 4; i++) {
      press(KeyCode.ENTER);
    }
    assertThat(focused("line-1-account")).isTrue();
  }

  private int press(KeyCode... keys) {
    window.press(keys);
    return 1;
  }

  private boolean focused(String id) {
    return window.focusedId().equals(id);
  }

  private DrivenWindow open(Link link) {
    return open(new FxWorkRunner(clock, failure -> {}), link);
  }

  private DrivenWindow open(WorkRunner runner, Link link) {
    return DrivenWindow.open(
        driven -> {
          DeskShell desk =
              new DeskShell(
                  driven.window().layers(),
                  driven.look(),
                  runner,
                  clock,
                  bench -> new JournalScreens(ledger, bench, TestAids.over(ledger)),
                  List.of(link));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
