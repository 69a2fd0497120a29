package plumbline.views.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.views.text.Amounts;

class Gs1ReaderTest {
  private static final String GTIN = "05991234567894";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Amounts AMOUNTS = new Amounts(Locale.UK);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(01)05991234567894(17)270131(10)L-12/A",
        "(01) 05991234567894 (10)L-12/A (17)270131",
        "]C1010599123456789417270131" + "10L-12/A",
        "]d201059912345678941727013110L-12/A",
        "01059912345678941727013110L-12/A",
        "010599123456789410L-12/A\u241D17270131",
        "\u241D010599123456789410L-12/A\u241D17270131",
        "010599123456789411251001310200125010L-12/A\u241D3712\u241D17270131"
      })
  void one_scan_says_product_lot_and_expiry(String typed) {
    assertThat(Gs1Reader.read(typed))
        .contains(new Gs1Label(GTIN, Optional.of("L-12/A"), Optional.of("270131")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5991234567890",
        "CS-M8x40",
        "(01)05991234567890(10)A",
        "01059912345678901727013110A",
        "(10)L-12(17)270131",
        "(01)05991234567894(17)2701",
        "0105991234567894172701",
        "(01)05991234567894(10)Árvíz",
        "(Box) 12",
        "()",
        "]C1",
        "01"
      })
  void what_is_no_label_is_left_alone(String typed) {
    assertThat(Gs1Reader.read(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "270131, 2027-01-31",
    "270200, 2027-02-28",
    "280200, 2028-02-29",
    "761231, 2076-12-31",
    "770101, 1977-01-01",
    "261121, 2026-11-21",
    "990630, 1999-06-30"
  })
  void two_digits_of_a_year_are_the_nearest_and_day_nought_is_the_months_last(
      String digits, LocalDate day) {
    assertThat(label(digits).goodUntil(TODAY)).contains(day);
  }

  @Test
  void late_in_a_century_early_years_are_in_the_next() {
    assertThat(label("010228").goodUntil(LocalDate.of(2099, 1, 1)))
        .contains(LocalDate.of(2101, 2, 28));
  }

  @ParameterizedTest
  @ValueSource(strings = {"271301", "270230", "270132", "270001"})
  void a_day_there_is_not_is_none(String digits) {
    assertThat(label(digits).goodUntil(TODAY)).isEmpty();
  }

  @Test
  void a_field_reads_the_quantity_before_it_and_the_separators_in_it() {
    assertThat(ScanReading.of("12*]C1010599123456789410A1\u001D17270131", AMOUNTS))
        .isInstanceOfSatisfying(
            ScanReading.Read.class,
            read -> {
              assertThat(read.quantity()).isEqualByComparingTo("12");
              assertThat(read.code()).isEqualTo("5991234567894");
              assertThat(read.label().orElseThrow().lot()).contains("A1");
            });
    assertThat(ScanReading.of("\u001D5991234567890\u001D", AMOUNTS))
        .isEqualTo(new ScanReading.Read(java.math.BigDecimal.ONE, "5991234567890"));
  }

  @Test
  void the_number_is_as_long_as_it_stands_below_the_bars() {
    assertThat(new Gs1Label("00000012345670", Optional.empty(), Optional.empty()).barcode())
        .isEqualTo("12345670");
    assertThat(new Gs1Label("15991234567894", Optional.empty(), Optional.empty()).barcode())
        .isEqualTo("15991234567894");
  }

  private static Gs1Label label(String expiry) {
    return new Gs1Label(GTIN, Optional.empty(), Optional.of(expiry));
  }
}
