package plumbline.domain.finance.bank.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenAmountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 234,56|1234.56",
        "1\u00a0234\u202f567,8|1234567.80",
        "1.234,56-|-1234.56",
        "(12,00)|-12.00",
        "-12|-12.00",
        "\u221212,5|-12.50",
        "+ 7|7.00",
        "12 500 Ft|12500.00",
        "HUF 1.000|1000.00",
        "999999999999,99|999999999999.99",
        "0,00|0.00"
      })
  void it_is_read_with_a_decimal_comma(String written, BigDecimal amount) {
    assertThat(new WrittenAmount(',').read(written)).contains(amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,234.56|1234.56", "1'234.5|1234.50", "(12.00)|-12.00", "12.00-|-12.00"})
  void it_is_read_with_a_decimal_point(String written, BigDecimal amount) {
    assertThat(new WrittenAmount('.').read(written)).contains(amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234.56",
        "12.34",
        "1.23.456",
        "1,234",
        "-12-",
        "=1+1",
        "1+1",
        "12,005",
        "1 23",
        "abc",
        "''",
        "-",
        "12345678901234567",
        "()"
      })
  void what_could_mean_something_else_is_not_read(String written) {
    assertThat(new WrittenAmount(',').read(written)).isEmpty();
  }
}
