package plumbline.sync.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalFormTest {

  @ParameterizedTest
  @CsvSource({
    "5,5.00,5",
    "5.000000,5.00,5",
    "12.5,12.50,12.5",
    "19.9999,19.9999,19.9999",
    "007.50,7.50,7.5",
    "-0.00,0.00,0",
    "-5,-5.00,-5",
    ".5,0.50,0.5",
    "5.,5.00,5",
    "0,0.00,0",
    "+3.10,3.10,3.1",
    "100,100.00,100",
    "000,0.00,0",
    "99999999999999999999.12345678,99999999999999999999.12345678," + "99999999999999999999.12345678"
  })
  void decimals_are_shown_plain(String raw, String money, String quantity) {
    assertThat(Decimals.money(raw)).isEqualTo(Value.present(money));
    assertThat(Decimals.quantity("\t" + raw + "\n")).isEqualTo(Value.present(quantity));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5,0", "1e3", "abc", ".", "-", "1.2.3", "1 000", "٣", "0x10", "NaN"})
  void what_is_no_decimal_is_unreadable_and_equals_nothing(String raw) {
    Value value = Decimals.money(raw);
    assertThat(value).isInstanceOf(Value.Unreadable.class);
    assertThat(value.sameAs(value)).isFalse();
  }

  @Test
  void nothing_and_the_empty_text_are_both_absent() {
    assertThat(Decimals.money(null)).isEqualTo(Value.absent());
    assertThat(Decimals.money("")).isEqualTo(Value.absent());
    assertThat(Texts.plain(" \t\n\r\0\u000B")).isEqualTo(Value.absent());
    assertThat(Texts.lines(Arrays.asList("", null, " "))).isEqualTo(Value.absent());
  }

  @Test
  void only_the_white_space_the_shop_trims_is_trimmed() {
    assertThat(Texts.plain(" \u000Bőz ")).isEqualTo(Value.present("őz"));
    assertThat(Texts.plain("\u00A0őz")).isEqualTo(Value.present("\u00A0őz"));
  }

  @Test
  void case_and_unicode_form_are_kept_apart() {
    assertThat(Texts.plain("Drum").sameAs(Texts.plain("drum"))).isFalse();
    assertThat(Texts.plain("é").sameAs(Texts.plain("e\u0301"))).isFalse();
  }

  @Test
  void a_name_kept_through_the_filter_equals_the_name_it_was_made_from() {
    assertThat(Texts.plain("R&D").sameAs(Texts.filtered("R&amp;D"))).isTrue();
    assertThat(Texts.plain("R&D").sameAs(Texts.filtered("R&D"))).isTrue();
    assertThat(Texts.plain("R&amp;D").sameAs(Texts.filtered("R&amp;D"))).isTrue();
    assertThat(Texts.plain("R&amp;D").sameAs(Texts.filtered("R&D"))).isFalse();
    assertThat(Texts.filtered("&amp;lt; &#039;&quot;").text()).isEqualTo("&lt; '\"");
    assertThat(Texts.plain("5 × 3").sameAs(Texts.filtered("5 &times; 3"))).isFalse();
  }

  @Test
  void a_field_kept_twice_agrees_only_if_both_places_do() {
    Value twice = new Value.Twice(present("a@x"), present("b@x"));
    assertThat(Value.present("a@x").sameAs(twice)).isFalse();
    assertThat(twice.shownAgainst(Value.present("a@x"))).isEqualTo(Value.present("b@x"));
    assertThat(twice.shownAgainst(Value.present("c@x"))).isEqualTo(Value.present("a@x"));
  }

  @Test
  void parts_of_an_address_do_not_run_into_each_other() {
    assertThat(Texts.lines(Arrays.asList("Fő u. 1", "1051", "Bp", "HU")))
        .isEqualTo(Value.present("Fő u. 1\n1051\nBp\nHU"));
    assertThat(Texts.lines(Arrays.asList("a\nb", "1", "c", "d")))
        .isInstanceOf(Value.Unreadable.class);
  }

  @Test
  void keys_are_ordered_like_their_utf8_bytes() {
    String[] keys = {"\uE000", "😀", "a", "ő", "\uFFFD", "𐀀", "ab", ""};
    String[] byBytes = keys.clone();
    Arrays.sort(keys, KeyOrder.BY_CODE_POINT);
    Arrays.sort(
        byBytes,
        (a, b) ->
            Arrays.compareUnsigned(
                a.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                b.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertThat(keys).isEqualTo(byBytes);
  }

  private static Value.Present present(String text) {
    return new Value.Present(text, text);
  }
}
