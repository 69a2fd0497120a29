package plumbline.views.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.sync.compare.Side;
import plumbline.views.reconcile.ShownValue.Kind;

class ValueWordsTest {
  private final ValueWords words = new ValueWords(Locale.US, Currency.getInstance("HUF"));

  private ShownValue shown(String entity, String field, @Nullable String value) {
    return words.of(Samples.of(1, entity, "K", field, value, "x", Instant.EPOCH), Side.ERP);
  }

  @Test
  void a_price_has_its_currency_and_every_decimal_it_has() {
    assertThat(shown("product", "regular_price", "1249.5").text()).isEqualTo("1,249.50\u00a0HUF");
    assertThat(shown("product", "sale_price", "0.1234").text()).isEqualTo("0.1234\u00a0HUF");
    assertThat(shown("order", "total", "-5").text()).isEqualTo("\u22125.00\u00a0HUF");
  }

  @Test
  void a_quantity_is_grouped_and_has_no_currency() {
    assertThat(shown("stock", "quantity", "12400.000"))
        .isEqualTo(new ShownValue(Kind.FIGURE, "12,400"));
  }

  @Test
  void what_is_no_number_is_shown_as_it_is() {
    assertThat(shown("product", "regular_price", "42,00 Ft").text()).isEqualTo("42,00 Ft");
    assertThat(shown("product", "regular_price", "1E+999999999").text()).isEqualTo("1E+999999999");
  }

  @Test
  void an_address_is_one_line_and_an_empty_part_keeps_its_place() {
    assertThat(shown("customer", "address", "Fő utca 1.\n\nGyőr\nHU").text())
        .isEqualTo("Fő utca 1., \u2013, Győr, HU");
  }

  @Test
  void empty_and_missing_are_words_and_not_blanks() {
    assertThat(shown("customer", "email", null).kind()).isEqualTo(Kind.EMPTY);
    assertThat(shown("customer", "record", null).kind()).isEqualTo(Kind.MISSING);
    assertThat(shown("customer", "record", null).text()).isEqualTo("missing");
  }
}
