package plumbline.views.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  private final Amounts english = new Amounts(Locale.ENGLISH);
  private final Amounts hungarian = new Amounts(Locale.of("hu", "HU"));

  @Test
  void money_is_grouped_with_two_places_and_a_true_minus() {
    assertThat(english.money(new BigDecimal("-1240000.5"))).isEqualTo("\u22121,240,000.50");
    assertThat(hungarian.money(new BigDecimal("-1240000.5")))
        .isEqualTo("\u22121\u00a0240\u00a0000,50");
  }

  @Test
  void money_is_never_rounded() {
    assertThat(english.money(new BigDecimal("0.00004"))).isEqualTo("0.00004");
    assertThat(english.money(new BigDecimal("999999999999.999"))).isEqualTo("999,999,999,999.999");
  }

  @Test
  void quantities_show_the_places_they_have() {
    assertThat(english.quantity(new BigDecimal("4200.000"))).isEqualTo("4,200");
    assertThat(english.quantity(new BigDecimal("0.2500"))).isEqualTo("0.25");
    assertThat(english.quantity(new BigDecimal("1E+3"))).isEqualTo("1,000");
  }

  @Test
  void a_zero_that_means_nothing_is_a_dash() {
    assertThat(english.moneyOrDash(new BigDecimal("0.00"))).isEqualTo("\u2013");
    assertThat(english.quantityOrDash(BigDecimal.ZERO)).isEqualTo("\u2013");
    assertThat(english.money(BigDecimal.ZERO)).isEqualTo("0.00");
  }

  @Test
  void a_share_is_a_percentage() {
    assertThat(english.percent(new BigDecimal("0.9942"))).isEqualTo("99.42\u00a0%");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1,240,000.5;1240000.5", "-12;-12", "\u221212.30;-12.30", "1 240;1240", ".5;.5"})
  void what_was_typed_in_english_is_read(String typed, BigDecimal expected) {
    assertThat(english.parse(typed))
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1 240 000,5;1240000.5", "12.5;12.5", "0,01;0.01"})
  void what_was_typed_in_hungarian_is_read(String typed, BigDecimal expected) {
    assertThat(hungarian.parse(typed))
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(expected));
  }

  @ParameterizedTest
  @CsvSource({"abc", "1.2.3", "--5", "12x", "''"})
  void what_is_no_number_is_not_read(String typed) {
    assertThat(english.parse(typed)).isEmpty();
  }

  @Test
  void what_is_shown_can_be_read_again() {
    BigDecimal amount = new BigDecimal("-1234567.89");
    assertThat(hungarian.parse(hungarian.money(amount))).contains(amount);
    assertThat(english.parse(english.money(amount))).contains(amount);
  }
}
