package plumbline.views.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.views.text.Amounts;

class ArithmeticTest {
  private final Arithmetic english = new Arithmetic(new Amounts(Locale.US), 2);
  private final Arithmetic hungarian = new Arithmetic(new Amounts(Locale.of("hu", "HU")), 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1200*1.27 | 1524",
        "0.1+0.2 | 0.3",
        "2+3*4 | 14",
        "(2+3)*4 | 20",
        "10-4-3 | 3",
        "100/3*3 | 100",
        "100/3 | 33.33",
        "200/3 | 66.67",
        "400000*27% | 108000",
        "-5+8 | 3",
        "5*-2 | -10",
        "1,200.50*2 | 2401",
        "12 × 3 ÷ 4 | 9",
        "8 − 3 | 5",
        "9999999999999999.99-0.01 | 9999999999999999.98",
        "((1)) | 1",
      })
  void reckons_what_a_bookkeeper_types(String typed, String expected) {
    assertThat(english.evaluate(typed)).hasValueSatisfying(value -> equal(value, expected));
  }

  @Test
  void reads_numbers_the_way_the_country_writes_them() {
    assertThat(hungarian.evaluate("1 240 000,50*2"))
        .hasValueSatisfying(value -> equal(value, "2480001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "abc", "1/0", "(2+3", "2+", "*3", "1+2)", "1..2+1", "2**3"})
  void leaves_alone_what_is_no_sum(String typed) {
    assertThat(english.evaluate(typed)).isEmpty();
  }

  @Test
  void does_not_round_a_plain_number() {
    assertThat(english.evaluate("12.345")).contains(new BigDecimal("12.345"));
  }

  @Test
  void gives_up_on_a_sum_of_endless_length() {
    assertThat(english.evaluate("(".repeat(100_000) + "1")).isEmpty();
  }

  private static void equal(BigDecimal value, String expected) {
    assertThat(value).isEqualByComparingTo(expected);
  }
}
