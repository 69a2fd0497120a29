package plumbline.test.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.app.bank.CsvBankFiles;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.bank.BankLine;
import plumbline.domain.finance.bank.BankStatement;
import plumbline.domain.finance.bank.BankStatements;
import plumbline.domain.finance.bank.CentralBankStatements;
import plumbline.domain.finance.bank.Importing;
import plumbline.domain.finance.bank.csv.CentralCsvMappings;
import plumbline.domain.finance.bank.csv.CsvColumn;
import plumbline.domain.finance.bank.csv.CsvGuess;
import plumbline.domain.finance.bank.csv.CsvMapping;
import plumbline.domain.finance.bank.csv.CsvMappings;
import plumbline.domain.finance.bank.csv.CsvText;
import plumbline.domain.finance.bank.csv.MappedRows;
import plumbline.test.invoice.Invoicing;

/** Banks' CSV files, from their bytes to lines to book, on a real server. */
class CsvStatementsTest {
  private static final String IBAN = "HU49000000000000000000000000";
  private static final String HEADER = "Dátum;Partner neve;Összeg;Közlemény\n";
  private static final String FILE =
      HEADER
          + "2026.11.20.;Kovács Kft.;1 270,00;szla 1\n"
          + "2026.11.20.;MOL kút;-5.000,00;üzemanyag\n"
          + "2026.11.20.;MOL kút;-5.000,00;üzemanyag\n"
          + "2026.11.21.;=1+1;(12,00);=HYPERLINK(\"http://x\")\n";

  private CentralDatabase database;
  private BankStatements statements;
  private CsvMappings mappings;

  @BeforeEach
  void signIn() throws SQLException {
    Invoicing invoicing = Invoicing.of(CsvStatementsTest.class);
    invoicing
        .books()
        .database()
        .execute(
            "insert into finance.bank_account (iban, name, account) values ('%s', 'Minta Bank', '384')"
                .formatted(IBAN));
    database = invoicing.books().signIn();
    statements = new CentralBankStatements(database);
    mappings = new CentralCsvMappings(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static CsvText.Split split(String file) {
    return (CsvText.Split) new CsvBankFiles().open(file.getBytes(StandardCharsets.UTF_8));
  }

  private static CsvMapping guess(String file) {
    return CsvGuess.of(split(file), List.of(IBAN));
  }

  private static CsvMapping named(String name, CsvMapping mapping) {
    return new CsvMapping(
        name, mapping.iban(), mapping.header(), mapping.shape(), mapping.columns());
  }

  private static CsvMapping without(CsvColumn column, CsvMapping mapping) {
    Map<CsvColumn, Integer> columns = new EnumMap<>(mapping.columns());
    columns.remove(column);
    return new CsvMapping(
        mapping.name(), mapping.iban(), mapping.header(), mapping.shape(), columns);
  }

  private Importing take(String file, CsvMapping mapping) throws SQLException {
    MappedRows.Result read = MappedRows.read(mapping, split(file).rows());
    return statements.take(
        new BankStatement(mapping.iban(), "", null, null, read.lines()),
        "bank.csv",
        file.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void two_equal_rows_are_two_and_the_file_again_adds_nothing() throws SQLException {
    assertThat(take(FILE, guess(FILE))).isEqualTo(new Importing.Imported(4, 0));
    assertThat(take(FILE, guess(FILE))).isEqualTo(new Importing.Imported(0, 4));
    String longer = FILE + "2026.11.21.;MOL kút;-5.000,00;üzemanyag\n";
    assertThat(take(longer, guess(longer))).isEqualTo(new Importing.Imported(1, 4));
    assertThat(statements.toBook(10))
        .extracting(BankLine::amount)
        .containsExactlyInAnyOrder(
            new BigDecimal("1270.00"),
            new BigDecimal("-5000.00"),
            new BigDecimal("-5000.00"),
            new BigDecimal("-5000.00"),
            new BigDecimal("-12.00"));
  }

  @Test
  void formula_like_text_is_kept_as_text() throws SQLException {
    take(FILE, guess(FILE));
    assertThat(statements.newest(10).getFirst())
        .satisfies(line -> assertThat(line.counterpartyName()).isEqualTo("=1+1"))
        .satisfies(line -> assertThat(line.reference()).isEqualTo("=HYPERLINK(\"http://x\")"));
  }

  @Test
  void the_same_file_read_another_way_adds_only_the_rows_that_stayed_behind() throws SQLException {
    String file = FILE + "21/11/2026;Bíró Bt.;7,00;kamat\n";
    assertThat(take(file, guess(file))).isEqualTo(new Importing.Imported(4, 0));
    assertThat(take(file, without(CsvColumn.NAME, guess(file))))
        .isEqualTo(new Importing.Imported(0, 4));
    String onlyLast = HEADER + "\n\n\n\n21/11/2026;Bíró Bt.;7,00;kamat\n";
    CsvMapping slashes = guess(onlyLast);
    MappedRows.Result read = MappedRows.read(slashes, split(file).rows());
    assertThat(
            statements.take(
                new BankStatement(IBAN, "", null, null, read.lines()),
                "bank.csv",
                file.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Importing.Imported(1, 0));
  }

  @Test
  void a_banks_number_that_is_only_a_kind_swallows_no_movement() throws SQLException {
    String header = "Dátum;Összeg;Azonosító\n";
    String november = header + "2026.11.20.;-100,00;KARTYA\n";
    String december = header + "2026.12.20.;-100,00;KARTYA\n2026.12.20.;-250,00;KARTYA\n";
    assertThat(guess(november).columns()).containsKey(CsvColumn.BANK_ID);
    assertThat(take(november, guess(november))).isEqualTo(new Importing.Imported(1, 0));
    assertThat(take(december, guess(december))).isEqualTo(new Importing.Imported(2, 0));
    assertThat(statements.newest(10)).hasSize(3);
  }

  @Test
  void new_lines_are_counted_among_known_ones() throws SQLException {
    take(FILE, guess(FILE));
    String mixed =
        HEADER + "2026.11.20.;MOL kút;-5.000,00;üzemanyag\n" + "2026.11.23.;Bíró Bt.;7,00;kamat\n";
    assertThat(take(mixed, guess(mixed))).isEqualTo(new Importing.Imported(1, 1));
  }

  @Test
  void a_mapping_is_kept_and_proposed_for_the_same_header() throws SQLException {
    CsvMapping mapping = named("Minta Bank", guess(FILE));
    assertThat(mappings.of(mapping.header())).isEmpty();
    assertThat(mappings.save(mapping)).isEmpty();
    assertThat(mappings.of(mapping.header())).contains(mapping);
    CsvMapping changed = without(CsvColumn.REFERENCE, mapping);
    assertThat(mappings.save(changed)).isEmpty();
    assertThat(mappings.of(mapping.header())).contains(changed);
    assertThat(mappings.of(List.of("Dátum", "Összeg"))).isEmpty();
  }

  @Test
  void a_name_of_another_files_mapping_is_refused() throws SQLException {
    CsvMapping mapping = named("Minta Bank", guess(FILE));
    mappings.save(mapping);
    CsvMapping other = named("Minta Bank", guess("Date;Amount\n2026-11-20;1.00\n"));
    assertThat(mappings.save(other))
        .get()
        .extracting(refusal -> refusal.message())
        .isEqualTo(
            "“Minta Bank” is the mapping of a file with other columns. Choose another name.");
    assertThat(mappings.save(named(" ", mapping))).isPresent();
    assertThat(mappings.of(mapping.header())).contains(mapping);
  }
}
