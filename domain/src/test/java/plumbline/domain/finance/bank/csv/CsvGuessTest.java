package plumbline.domain.finance.bank.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.bank.StatementLine;

/** Files as banks write them, read without anybody saying how. */
class CsvGuessTest {
  private static final String IBAN = "HU49000000000000000000000000";

  private static List<CsvRow> rows(String... lines) {
    List<CsvRow> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(new CsvRow(rows.size() + 1, Arrays.asList(line.split(";", -1))));
    }
    return rows;
  }

  private static CsvMapping guess(List<CsvRow> rows) {
    return CsvGuess.of(new CsvText.Split("UTF-8", ';', rows), List.of("HU1", IBAN));
  }

  @Test
  void a_hungarian_file_with_a_preface_is_known_by_its_header() {
    List<CsvRow> rows =
        rows(
            "Számlatörténet",
            "Számla:;HU49 0000 0000 0000 0000 0000 0000",
            "Könyvelés dátuma;Értéknap;Partner neve;Partner"
                + " számlaszáma;Összeg;Devizanem;Közlemény;Tranzakció azonosító",
            "2026.11.20.;2026.11.21.;Kovács és Társa Kft.;HU42 1177;120 000,00;HUF;szla 2026/1;T1",
            "2026.11.20.;2026.11.20.;Őrségi Bt.;HU43 1177;-1.890,50;HUF;=HYPERLINK(\"x\");T2");

    CsvMapping mapping = guess(rows);

    assertThat(mapping.iban()).isEqualTo(IBAN);
    assertThat(mapping.shape())
        .isEqualTo(new CsvShape("UTF-8", ';', 3, WrittenDate.YEAR_POINTS, ','));
    MappedRows.Result read = MappedRows.read(mapping, rows);
    assertThat(read.problems()).isEmpty();
    assertThat(read.lines())
        .containsExactly(
            new StatementLine(
                4,
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 21),
                new BigDecimal("120000.00"),
                "Kovács és Társa Kft.",
                "HU421177",
                "szla 2026/1",
                "T1"),
            new StatementLine(
                5,
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 20),
                new BigDecimal("-1890.50"),
                "Őrségi Bt.",
                "HU431177",
                "=HYPERLINK(\"x\")",
                "T2"));
  }

  @Test
  void debit_and_credit_columns_give_the_sign() {
    List<CsvRow> rows =
        rows(
            "Date;Description;Debit;Credit",
            "20/11/2026;Rent;400,000.00;",
            "21/11/2026;Refund;;12.50",
            "22/11/2026;Both;1.00;2.00");
    CsvMapping mapping = guess(rows);
    assertThat(mapping.columns())
        .isEqualTo(
            Map.of(
                CsvColumn.DATE, 0,
                CsvColumn.REFERENCE, 1,
                CsvColumn.PAID_OUT, 2,
                CsvColumn.PAID_IN, 3));
    assertThat(mapping.shape().date()).isEqualTo(WrittenDate.DAY_SLASHES);
    MappedRows.Result read = MappedRows.read(mapping, rows);
    assertThat(read.lines())
        .extracting(StatementLine::amount)
        .containsExactly(new BigDecimal("-400000.00"), new BigDecimal("12.50"));
    assertThat(read.problems())
        .singleElement()
        .matches(problem -> problem.line() == 4 && problem.message().contains("has both"));
  }

  @Test
  void a_file_without_a_header_is_known_by_what_stands_in_it() {
    List<CsvRow> rows =
        rows("20261120;Kovács;-1250.00;HUF", "20261121;Bíró;3000.50;HUF", "20261122;Ódon;7.00;HUF");
    CsvMapping mapping = guess(rows);
    assertThat(mapping.shape().skipped()).isZero();
    assertThat(mapping.header()).containsExactly("1", "2", "3", "4");
    assertThat(mapping.columns()).isEqualTo(Map.of(CsvColumn.DATE, 0, CsvColumn.AMOUNT, 2));
    assertThat(MappedRows.read(mapping, rows).lines()).hasSize(3);
  }

  @Test
  void a_bad_row_says_line_field_value_and_what_would_be_accepted() {
    List<CsvRow> rows =
        rows(
            "Dátum;Összeg;Devizanem",
            "2026-11-20;100,00;HUF",
            "20.11.2026;100,00;HUF",
            "2026-11-20;1.2.3;HUF",
            "2026-11-20;5,00;EUR",
            "2026-11-20;0,00;HUF",
            "2026-11-20",
            "2026-11-20;5,00;HUF;more");
    MappedRows.Result read = MappedRows.read(guess(rows), rows);
    assertThat(read.lines()).hasSize(1);
    assertThat(read.problems())
        .containsExactly(
            new CsvRowProblem(
                3, CsvColumn.DATE, "20.11.2026", "A date such as 2026-11-20 is expected."),
            new CsvRowProblem(
                4,
                CsvColumn.AMOUNT,
                "1.2.3",
                "An amount such as 1 234,56 or -1.234,56 is expected."),
            new CsvRowProblem(5, CsvColumn.CURRENCY, "EUR", "HUF is expected."),
            new CsvRowProblem(
                6, CsvColumn.AMOUNT, "0,00", "An amount other than zero is expected."),
            new CsvRowProblem(
                7,
                null,
                "",
                "The row has 1 fields instead of 3. A text with the separator in it belongs in"
                    + " quotation marks."),
            new CsvRowProblem(
                8,
                null,
                "",
                "The row has 4 fields instead of 3. A text with the separator in it belongs in"
                    + " quotation marks."));
  }
}
