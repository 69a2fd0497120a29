package plumbline.app.tour;

import java.util.List;
import javafx.scene.input.KeyCode;
import plumbline.app.tour.Tour.Step;

/** The bookkeeper's part: post an entry, see it in the trial balance. */
final class JournalPart {
  private static final String REFERENCE = "TOUR-1";
  private final Hands hands;

  JournalPart(Hands hands) {
    this.hands = hands;
  }

  List<Step> steps() {
    return List.of(
        new Step("the journal shows the latest entries", this::list),
        new Step("an entry that does not balance is refused beside its field", this::unbalanced),
        new Step("a balanced entry is posted, once and numbered without a gap", this::posted),
        new Step(
            "the trial balance of the read cache has it, and says its age", this::trialBalance),
        new Step("a row of it opens on its lines", this::drillDown));
  }

  private void list() {
    String number =
        hands
            .databases()
            .one(
                """
                select fiscal_year || '/' || lpad(number::text, 6, '0')
                from finance.journal_entry
                order by posting_date desc, fiscal_year desc, number desc limit 1
                """);
    hands.stage().awaitWords(number);
    hands.keys().press(KeyCode.DOWN);
    hands.stage().awaitNoWords("lines of the selected entry");
    hands.stage().picture("journal");
  }

  private void unbalanced() {
    String before = hands.databases().one("select count(*) from finance.journal_entry");
    hands.keys().press(KeyCode.N);
    hands.stage().awaitWords("Posting date");
    hands.keys().press(KeyCode.ENTER);
    hands.keys().press(KeyCode.ENTER);
    hands.keys().type(REFERENCE);
    hands.keys().press(KeyCode.ENTER);
    hands.keys().type("Rent, Vaci ut");
    hands.keys().press(KeyCode.ENTER);
    hands.keys().type(expenseAccount());
    hands.keys().press(KeyCode.ENTER);
    hands.keys().type("400000");
    hands.stage().awaitWords("missing in credit");
    hands.stage().picture("entry-unbalanced");
    hands.keys().ctrl(KeyCode.ENTER);
    hands.stage().awaitWords("at least two lines");
    Databases.same(
        "entries in the ledger",
        before,
        hands.databases().one("select count(*) from finance.journal_entry"));
  }

  private void posted() {
    long before = highestNumber();
    hands.keys().type(bankAccount());
    hands.stage().awaitWords("balanced");
    hands.stage().picture("entry-balanced");
    hands.keys().ctrl(KeyCode.ENTER);
    hands.stage().awaitWords("Posted as");
    hands.stage().picture("entry-posted");
    Databases.same(
        "the posted entry",
        List.of("anna manual 400000.00 400000.00 " + (before + 1)),
        hands
            .databases()
            .central(
                """
                select e.posted_by || ' ' || e.source || ' ' || sum(l.debit) || ' ' || sum(l.credit)
                       || ' ' || e.number
                from finance.journal_entry e join finance.journal_line l on l.entry_id = e.id
                where e.reference = ?
                group by e.id
                """,
                REFERENCE));
  }

  private long highestNumber() {
    return Long.parseLong(
        hands
            .databases()
            .one(
                """
                select max(number) from finance.journal_entry
                where fiscal_year = extract(year from current_date)
                """));
  }

  private void trialBalance() {
    hands.keys().ctrl(KeyCode.K);
    hands.keys().type("trial balance");
    hands.stage().awaitWords("Trial balance");
    hands.keys().press(KeyCode.ENTER);
    String debit =
        hands
            .databases()
            .one(
                "select to_char(sum(debit), 'FM999,999,999,999,990.00') from finance.journal_line");
    hands.stage().awaitWords(debit);
    hands.stage().picture("trial-balance");
  }

  private void drillDown() {
    for (int row = 0; row < 10; row++) {
      hands.keys().press(KeyCode.DOWN);
    }
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords("Balance after");
    hands.stage().picture("account-lines");
    hands.keys().press(KeyCode.ESCAPE);
  }

  private String expenseAccount() {
    return hands
        .databases()
        .one(
            """
            select a.number from finance.account a
            where a.type = 'expense' and not a.closed
              and not exists (select from finance.account c where c.parent = a.number)
            order by a.number limit 1
            """);
  }

  private String bankAccount() {
    return hands
        .databases()
        .one(
            """
            select l.account from finance.journal_line l join finance.account a on a.number = l.account
            where a.type = 'asset' and a.control is null group by l.account order by count(*) desc, l.account limit 1
            """);
  }
}
