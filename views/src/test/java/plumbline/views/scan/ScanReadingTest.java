package plumbline.views.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.views.text.Amounts;

class ScanReadingTest {
  private final Amounts english = new Amounts(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "5991234567891, 1, 5991234567891",
    "12*5991234567891, 12, 5991234567891",
    "' 12 * CS-M8x40 ', 12, CS-M8x40",
    "2.5*CABLE, 2.5, CABLE",
    "M8*40, 1, M8*40",
    "3*M8*40, 3, M8*40",
    "*123, 1, 123",
    "0.250*X, 0.250, X"
  })
  void a_quantity_and_a_code_are_read(String typed, BigDecimal quantity, String code) {
    assertThat(ScanReading.of(typed, english)).isEqualTo(new ScanReading.Read(quantity, code));
  }

  @ParameterizedTest
  @CsvSource({
    "12*, NO_CODE",
    "0*123, NOT_POSITIVE",
    "-3*123, NOT_POSITIVE",
    "0.0001*123, TOO_FINE",
    "5991234567891*5991234567891, TOO_MUCH"
  })
  void what_nothing_can_have_is_wrong(String typed, ScanReading.Kind kind) {
    assertThat(ScanReading.of(typed, english)).isEqualTo(new ScanReading.Wrong(kind, typed));
  }

  @Test
  void a_comma_is_a_decimal_sign_where_people_write_it_so() {
    assertThat(ScanReading.of("2,5*KABEL", new Amounts(Locale.of("hu", "HU"))))
        .isEqualTo(new ScanReading.Read(new BigDecimal("2.5"), "KABEL"));
  }

  @Test
  void signs_a_scanner_adds_are_left_out_and_nothing_is_nothing() {
    assertThat(ScanReading.of("\u001d5991\t", english))
        .isEqualTo(new ScanReading.Read(BigDecimal.ONE, "5991"));
    assertThat(ScanReading.of(" \t ", english)).isEqualTo(new ScanReading.Nothing());
  }
}
