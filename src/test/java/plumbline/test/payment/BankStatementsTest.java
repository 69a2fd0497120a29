package plumbline.test.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.test.invoice.Invoicing.DAY;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.bank.BankLine;
import plumbline.domain.finance.bank.BankStatement;
import plumbline.domain.finance.bank.BankStatements;
import plumbline.domain.finance.bank.CentralBankStatements;
import plumbline.domain.finance.bank.Importing;
import plumbline.domain.finance.bank.StatementLine;
import plumbline.test.invoice.Invoicing;

/** Bank statements taken in by a bookkeeper. */
class BankStatementsTest {
  private static final String IBAN = "HU49000000000000000000000000";

  private CentralDatabase database;
  private BankStatements statements;

  @BeforeEach
  void signIn() throws SQLException {
    Invoicing invoicing = Invoicing.of(BankStatementsTest.class);
    invoicing
        .books()
        .database()
        .execute(
            "insert into finance.bank_account (iban, name, account) values ('%s', 'Minta Bank', '384')"
                .formatted(IBAN));
    database = invoicing.books().signIn();
    statements = new CentralBankStatements(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static BankStatement statement(
      String iban, @Nullable BigDecimal closing, String... amounts) {
    List<StatementLine> lines = new ArrayList<>();
    for (String amount : amounts) {
      int number = lines.size() + 1;
      lines.add(
          new StatementLine(number, DAY, DAY, new BigDecimal(amount), "Bíró Bt.", "", "szla", ""));
    }
    BigDecimal opening = closing == null ? null : new BigDecimal("100.00");
    return new BankStatement(iban, "2026/7", opening, closing, lines);
  }

  private Importing take(String file, BankStatement statement) throws SQLException {
    return statements.take(statement, file, file.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_line_is_there_once_whichever_file_brings_it() throws SQLException {
    BankStatement both = statement(IBAN, new BigDecimal("1000.00"), "500.00", "400.00");
    assertThat(take("a.xml", both)).isEqualTo(new Importing.Imported(2, 0));
    assertThat(take("a.xml", both)).isEqualTo(new Importing.Imported(0, 2));
    assertThat(take("overlapping.xml", statement(IBAN, null, "400.00", "500.00", "500.00")))
        .isEqualTo(new Importing.Imported(1, 2));
    assertThat(statements.toBook(10))
        .extracting(BankLine::amount)
        .containsExactlyInAnyOrder(
            new BigDecimal("500.00"), new BigDecimal("500.00"), new BigDecimal("400.00"));
  }

  @Test
  void a_statement_that_does_not_add_up_is_refused_whole() throws SQLException {
    Importing importing = take("wrong.xml", statement(IBAN, new BigDecimal("999.00"), "500.00"));
    assertThat(refusals(importing))
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.field()).isEqualTo("closing");
              assertThat(refusal.message()).contains("600.00").contains("999.00");
            });
    assertThat(statements.newest(10)).isEmpty();
  }

  @Test
  void a_statement_of_another_firm_is_refused_and_ours_are_named() throws SQLException {
    Importing importing =
        take("other.xml", statement("HU22000000000000001700000000", null, "500.00"));
    assertThat(refusals(importing))
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.message()).contains(IBAN));
  }

  @Test
  void a_line_is_set_aside_once() throws SQLException {
    take("b.xml", statement(IBAN, null, "-1890.00"));
    BankLine line = statements.toBook(10).getFirst();
    assertThat(statements.setAside(line.id(), "Bank charge")).isTrue();
    assertThat(statements.setAside(line.id(), "Again")).isFalse();
    assertThat(statements.toBook(10)).isEmpty();
  }

  private static List<Refusal> refusals(Importing importing) {
    assertThat(importing).isInstanceOf(Importing.Refused.class);
    return ((Importing.Refused) importing).refusals();
  }
}
