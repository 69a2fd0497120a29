package plumbline.views.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDifferenceTest {
  @Test
  void only_what_differs_between_equal_ends_is_marked() {
    assertThat(TextDifference.of("Hex bolt M8x40, zinc", "Hex bolt M8x60, zinc"))
        .isEqualTo(new TextDifference("Hex bolt M8x", "4", "0, zinc"));
  }

  @Test
  void an_addition_marks_nothing_on_the_side_without_it() {
    assertThat(TextDifference.of("aab", "aaab")).isEqualTo(new TextDifference("aa", "", "b"));
    assertThat(TextDifference.of("aaab", "aab")).isEqualTo(new TextDifference("aa", "a", "b"));
  }

  @Test
  void an_accent_is_never_cut_from_its_letter() {
    assertThat(TextDifference.of("fu\u030btes", "futes").differing()).isEqualTo("u\u030b");
    assertThat(TextDifference.of("x\ud83d\udd29y", "x\ud83d\udd27y").differing())
        .isEqualTo("\ud83d\udd29");
  }

  @Test
  void texts_that_read_alike_name_their_characters() {
    assertThat(LookAlike.of("1 234", "1\u00a0234")).contains(new LookAlike("U+0020", "U+00A0"));
    assertThat(LookAlike.of("\u0171", "u\u030b"))
        .contains(new LookAlike("U+0171", "U+0075 U+030B"));
    assertThat(LookAlike.of("42", "24")).isEmpty();
  }
}
