package plumbline.test.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.CentralVatCodes;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.Posting;
import plumbline.domain.finance.Saving;
import plumbline.domain.finance.TaxBucket;
import plumbline.domain.finance.Validity;
import plumbline.domain.finance.VatAccounts;
import plumbline.domain.finance.VatCode;

/** Who keeps VAT codes, what they may say, and on which days they may be used. */
class VatCodeKeepingTest {
  private static final LocalDate OLD_END = LocalDate.of(2011, 12, 31);
  private static Books books;
  private static CentralDatabase anna;
  private static CentralDatabase chief;

  @BeforeAll
  static void open() throws SQLException {
    books = Books.of(VatCodeKeepingTest.class);
    anna = books.signIn();
    chief = books.signInChief();
  }

  @AfterAll
  static void close() {
    anna.close();
    chief.close();
  }

  @Test
  void a_chief_bookkeeper_makes_and_changes_a_code_and_says_so() throws Exception {
    var codes = new CentralVatCodes(chief);
    VatCode made = saved(codes.create(code("5", "0.05")));
    VatCode changed = saved(codes.change(made, with(made, new VatAccounts("466", "454"))));
    assertThat(changed.version()).isEqualTo(2);
    assertThat(saved(codes.change(made, changed))).isEqualTo(changed);
    assertThat(
            books.count(
                "from sync.outbox where type = 'vat.code.changed' and" + " aggregateid = '5'"))
        .isEqualTo(2);
    refused(
        codes.create(code("5", "0.06")),
        "code",
        "5 Kulcs is there already. Choose a code that is" + " not taken.");
    refused(
        codes.change(changed, code("5", "0.06")),
        "rate",
        "The rate of a code never changes. End this code and make another.");
  }

  @Test
  void a_bookkeeper_only_reads_them() throws Exception {
    assertThat(new CentralVatCodes(anna).codes()).isNotEmpty();
    assertThat(new CentralVatCodes(anna).buckets())
        .extracting(TaxBucket::code)
        .contains("vatPercentage", "vatExemption:KBAET", "vatOutOfScope:HO");
    refused(
        new CentralVatCodes(anna).create(code("7", "0.07")),
        "",
        "Only a chief bookkeeper may change VAT codes. Ask one to do it.");
    for (String sql :
        List.of(
            "update finance.vat_code set name = 'y'",
            "delete from finance.vat_code",
            "insert into finance.vat_code (code, name, rate, bucket)"
                + " values ('8', 'x', 0, 'noVatCharge')")) {
      assertThatThrownBy(() -> as(anna, sql))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
    assertThatThrownBy(() -> as(chief, "delete from finance.vat_code"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void what_a_code_may_not_say_is_named_with_what_would_be_accepted() throws Exception {
    var codes = new CentralVatCodes(chief);
    refused(
        codes.create(new VatCode("a b", "Kulcs", BigDecimal.ZERO, "noVatCharge")),
        "code",
        "A VAT code is 1 to 20 digits, letters A to Z, dots and hyphens.");
    refused(
        codes.create(new VatCode("X", "Kulcs", new BigDecimal("0.27"), "vatExemption:AAM")),
        "bucket",
        "Bucket vatExemption:AAM is for lines without tax. Choose one for taxed lines, or the rate"
            + " 0.");
    refused(
        codes.create(valid(code("X", "0"), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31))),
        "lastDay",
        "The code would end on 2026-01-31, before it begins on 2026-02-01. Choose a later last"
            + " day.");
    refused(
        codes.create(with(code("X", "0"), new VatAccounts("nincs", null))),
        "inputAccount",
        "There is no account nincs. Type a number or part of a name, or leave it empty.");
    assertThatThrownBy(
            () ->
                as(
                    chief,
                    "insert into finance.vat_code (code, name, rate, bucket)"
                        + " values ('X', 'x', 0.27, 'vatExemption:AAM')"))
        .hasMessageContaining("is for lines without tax");
    assertThatThrownBy(
            () ->
                as(
                    chief,
                    "insert into finance.vat_code (code, name, rate, bucket, valid_from, valid_to)"
                        + " values ('X', 'x', 0, 'noVatCharge', '2026-02-01', '2026-01-31')"))
        .hasMessageContaining("before it begins");
  }

  @Test
  void a_code_is_used_on_the_days_of_its_validity_and_stays_valid_on_them() throws Exception {
    var codes = new CentralVatCodes(chief);
    VatCode old = saved(codes.create(valid(code("25", "0.25"), LocalDate.of(2009, 7, 1), OLD_END)));
    EntryDraft late = entry("25", OLD_END.plusDays(1));
    assertThat(((Posting.Refused) new CentralLedger(anna).post(late)).refusals())
        .extracting(Refusal::field, Refusal::message)
        .containsExactly(
            tuple(
                "lines[0].vat_code",
                "VAT code 25 is valid from 2009-07-01 to 2011-12-31, and the tax point is"
                    + " 2012-01-01. Accepted on that day: 27."));
    assertThatThrownBy(() -> insert(late))
        .hasMessageContaining(
            "VAT code 25 is valid from 2009-07-01 to 2011-12-31, and the tax point is 2012-01-01."
                + " Choose a code that is valid on that day.");

    insert(entry("25", OLD_END));
    refused(
        codes.change(old, valid(old, old.validity().firstDay(), OLD_END.minusDays(1))),
        "lastDay",
        "VAT code 25 is on posted entries with tax points from 2011-12-31 to 2011-12-31. It must"
            + " stay valid on those days.");
  }

  @Test
  void a_change_to_what_somebody_else_changed_names_who_and_what() throws Exception {
    var codes = new CentralVatCodes(chief);
    VatCode seen = saved(codes.create(code("18", "0.18")));
    saved(codes.change(seen, valid(seen, seen.validity().firstDay(), OLD_END)));
    var stale =
        (Saving.Stale<VatCode>) codes.change(seen, with(seen, new VatAccounts("466", null)));
    assertThat(stale.now().validity().lastDay()).isEqualTo(OLD_END);
    assertThat(stale.why().message())
        .startsWith("VAT code 18 was changed by " + books.chief().user() + " at ")
        .contains("valid from 2000-01-01 to 2011-12-31. Look at it again, then change it.");
  }

  private static VatCode code(String code, String rate) {
    return new VatCode(code, "Kulcs", new BigDecimal(rate), "vatPercentage");
  }

  private static VatCode with(VatCode code, VatAccounts accounts) {
    return new VatCode(
        code.code(),
        code.name(),
        code.rate(),
        code.bucket(),
        code.returnRow(),
        code.validity(),
        accounts,
        code.version());
  }

  private static VatCode valid(VatCode code, LocalDate from, LocalDate to) {
    return new VatCode(
        code.code(),
        code.name(),
        code.rate(),
        code.bucket(),
        code.returnRow(),
        new Validity(from, to),
        code.accounts(),
        code.version());
  }

  /** Posted today, whatever its tax point. */
  private static EntryDraft entry(String vatCode, LocalDate taxPoint) {
    LocalDate posted = LocalDate.of(2026, 3, 1);
    return new EntryDraft(
        UUID.randomUUID(),
        posted,
        posted,
        taxPoint,
        "A-1",
        "Régi szállítás",
        EntrySource.MANUAL,
        List.of(
            new EntryLine("5220", BigDecimal.ONE, BigDecimal.ZERO, vatCode, ""),
            EntryLine.credit("454", BigDecimal.ONE)));
  }

  private static void insert(EntryDraft draft) throws SQLException {
    try (Connection connection = books.connect()) {
      Books.insertLines(connection, draft);
      Rows.update(
          connection,
          """
          insert into finance.journal_line (entry_id, line_no, account, debit, vat_code)
          values (?, 11, '5220', 1, ?)
          """,
          draft.id(),
          draft.lines().getFirst().vatCode());
      Rows.update(
          connection,
          "insert into finance.journal_line (entry_id, line_no, account, credit)"
              + " values (?, 12, '454', 1)",
          draft.id());
      Rows.update(
          connection,
          """
          insert into finance.journal_entry (id, posting_date, document_date, tax_point, digest)
          values (?, ?, ?, ?, sha256('x'))
          """,
          draft.id(),
          draft.postingDate(),
          draft.documentDate(),
          draft.taxPoint());
      connection.commit();
    }
  }

  private static void as(CentralDatabase who, String sql) throws SQLException {
    who.transact(connection -> Rows.update(connection, sql));
  }

  private static VatCode saved(Saving<VatCode> saving) {
    assertThat(saving).isInstanceOf(Saving.Saved.class);
    return ((Saving.Saved<VatCode>) saving).record();
  }

  private static void refused(Saving<VatCode> saving, String field, String message) {
    assertThat(saving).isInstanceOf(Saving.Refused.class);
    assertThat(((Saving.Refused<VatCode>) saving).refusals())
        .extracting(Refusal::field, Refusal::message)
        .containsExactly(tuple(field, message));
  }
}
