package plumbline.views.journal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
  private static final Set<String> CODES = Set.of("27", "18");

  @Test
  void rows_are_read_in_the_order_of_the_grid() {
    SheetLine line = read("5220\t400000\t\t27\tRent").getFirst();
    assertThat(line.account()).isEqualTo("5220");
    assertThat(line.debit().value()).contains(new BigDecimal("400000"));
    assertThat(line.credit().isNothing()).isTrue();
    assertThat(line.vatCode()).isEqualTo("27");
    assertThat(line.text()).isEqualTo("Rent");
  }

  @Test
  void a_text_before_the_code_is_told_from_the_code() {
    SheetLine line = read("5220\t400000\t\tRent\t27\n4541\t\t400000\tDuna\t").getFirst();
    assertThat(line.vatCode()).isEqualTo("27");
    assertThat(line.text()).isEqualTo("Rent");
  }

  @Test
  void a_heading_names_the_columns_in_hungarian_too() {
    SheetLine line =
        read("Megnevezés\tSzámla\tÁFA kód\tKövetel\tTartozik\nBérlet\t5220\t27\t\t5").getFirst();
    assertThat(line.text()).isEqualTo("Bérlet");
    assertThat(line.account()).isEqualTo("5220");
    assertThat(line.debit().value()).contains(new BigDecimal("5"));
    assertThat(line.vatCode()).isEqualTo("27");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 234 567,89|1234567.89",
        "1.234.567,89|1234567.89",
        "1,234,567.89|1234567.89",
        "1\u00a0234,5|1234.5",
        "1234567.8|1234567.8",
        "400 000 Ft|400000",
        "(12,50)|-12.50",
        "-0.05|-0.05",
        "\u22125|-5",
        "-|0",
        "0,125|0.125",
      })
  void numbers_are_read_in_either_form(String cell, BigDecimal value) {
    boolean comma = cell.equals("0,125");
    List<SheetLine> lines = Sheet.read("1\t" + cell + "\t", CODES::contains, comma);
    assertThat(lines.getFirst().debit().value().orElseThrow()).isEqualByComparingTo(value);
  }

  @Test
  void a_number_in_doubt_is_read_as_the_others_of_the_sheet() {
    List<SheetLine> hungarian = read("1\t1.234\t\n2\t5,50\t");
    assertThat(hungarian.getFirst().debit().value()).contains(new BigDecimal("1234"));
    List<SheetLine> english = read("1\t1,234\t\n2\t5.50\t");
    assertThat(english.getFirst().debit().value()).contains(new BigDecimal("1234"));
  }

  @ParameterizedTest
  @CsvSource({"abc", "12x", "1.2.3", "#REF!", "1-2"})
  void what_is_no_number_is_kept_as_it_was(String cell) {
    SheetLine line = read("5220\t" + cell + "\t").getFirst();
    assertThat(line.debit().value()).isEmpty();
    assertThat(line.debit().cell()).isEqualTo(cell);
  }

  @Test
  void quoted_cells_and_empty_rows_are_what_spreadsheets_make_of_them() {
    List<SheetLine> lines =
        read("5220\t1\t\t\t\"Duna \"\"Irodaház\"\"\nKft.\"\r\n\t\t\t\t\r\n4541\t\t1\t\t\r\n");
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst().text()).isEqualTo("Duna \"Irodaház\" Kft.");
  }

  @Test
  void what_is_copied_can_be_pasted() {
    String text = SheetText.of(List.of(List.of("a\tb", "say \"x\"", "", "27", "plain")));
    assertThat(Cells.of(text)).containsExactly(List.of("a b", "say \"x\"", "", "27", "plain"));
  }

  private static List<SheetLine> read(String text) {
    return Sheet.read(text, CODES::contains, false);
  }
}
