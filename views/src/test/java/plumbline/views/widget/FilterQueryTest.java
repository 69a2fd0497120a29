package plumbline.views.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.views.widget.FilterQuery.Term;

class FilterQueryTest {
  private static final Set<String> FIELDS = Set.of("entity", "warehouse");

  @Test
  void words_are_free_text_and_known_fields_are_terms() {
    FilterQuery query =
        FilterQuery.parse("hex entity:product  bolt warehouse:\"North hall\"", FIELDS);
    assertThat(query.text()).isEqualTo("hex bolt");
    assertThat(query.terms())
        .containsExactly(new Term("entity", "product"), new Term("warehouse", "North hall"));
    assertThat(query.value("warehouse")).contains("North hall");
  }

  @Test
  void what_looks_like_a_term_of_an_unknown_field_is_searched_for_as_it_is() {
    assertThat(FilterQuery.parse("ratio 1:2 colour:red", FIELDS).text())
        .isEqualTo("ratio 1:2 colour:red");
  }

  @Test
  void nothing_typed_asks_for_all() {
    assertThat(FilterQuery.parse("  ", FIELDS).isAll()).isTrue();
  }

  @Test
  void the_last_value_of_a_field_counts() {
    assertThat(FilterQuery.parse("entity:a entity:b", FIELDS).value("entity")).contains("b");
  }
}
