package plumbline.views.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.sync.compare.State;
import plumbline.sync.reconcile.DisagreementFilter;
import plumbline.views.reconcile.FilterReading.Refused;
import plumbline.views.reconcile.FilterReading.Understood;
import plumbline.views.widget.FilterQuery;

class FilterReaderTest {
  private static FilterReading read(String line) {
    return FilterReader.read(FilterQuery.parse(line, FilterReader.FIELDS));
  }

  private static String refusal(String line) {
    assertThat(read(line)).as(line).isInstanceOf(Refused.class);
    return ((Refused) read(line)).sentence();
  }

  @Test
  void words_and_fields_are_read_together() {
    assertThat(read("m8 entity:product field:regular_price state:drift zinc"))
        .isEqualTo(
            new Understood(
                new DisagreementFilter("m8 zinc", "product", "regular_price", State.DRIFT)));
  }

  @Test
  void an_empty_line_is_everything() {
    assertThat(read("")).isEqualTo(new Understood(DisagreementFilter.ALL));
  }

  @Test
  void a_state_may_be_written_as_it_is_spoken() {
    assertThat(read("state:in-flight")).isEqualTo(read("state:\"in flight\""));
    assertThat(read("state:IN_FLIGHT")).isEqualTo(read("state:in_flight"));
  }

  @Test
  void a_missing_record_is_found_by_its_field() {
    assertThat(read("field:record"))
        .isEqualTo(new Understood(new DisagreementFilter("", null, "record", null)));
  }

  @Test
  void what_is_refused_says_what_would_be_accepted() {
    assertThat(refusal("entity:invoice")).contains("invoice", "product, customer, stock, order");
    assertThat(refusal("entity:stock field:email")).contains("stock", "email", "quantity");
    assertThat(refusal("field:colour")).contains("colour", "regular_price");
    assertThat(refusal("state:open")).contains("drift, in_flight or unknown");
    assertThat(refusal("price:42")).contains("price:", "entity:");
    assertThat(refusal("state:")).contains("value");
    assertThat(refusal("state:drift state:unknown")).contains("twice");
  }

  @Test
  void addresses_of_web_pages_and_quoted_words_are_words() {
    assertThat(read("http://a.hu")).isInstanceOf(Understood.class);
    assertThat(read("\"price:42\""))
        .isEqualTo(new Understood(new DisagreementFilter("price:42", null, null, null)));
  }
}
