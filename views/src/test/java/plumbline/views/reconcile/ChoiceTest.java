package plumbline.views.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.sync.reconcile.Disagreement;

class ChoiceTest {
  private static List<String> verbs(
      String entity, String field, @Nullable String erp, @Nullable String shop) {
    Disagreement d = Samples.of(1, entity, "K", field, erp, shop, Instant.EPOCH);
    return List.of(Choice.suggested(d).verb(), Choice.other(d).verb());
  }

  @Test
  void a_field_is_accepted_or_the_other_one_taken() {
    assertThat(verbs("product", "regular_price", "42", "24"))
        .containsExactly("Accept ERP regular price", "Take shop regular price");
    assertThat(verbs("order", "total", "42", "24"))
        .containsExactly("Accept shop total", "Take ERP total");
  }

  @Test
  void a_product_missing_somewhere_is_created_there_or_taken_off_sale_here() {
    assertThat(verbs("product", "record", "Bolt", null))
        .containsExactly("Create in shop", "Take off sale in ERP");
    assertThat(verbs("product", "record", null, "Bolt"))
        .containsExactly("Take off sale in shop", "Create in ERP");
  }

  @Test
  void a_customer_missing_somewhere_is_created_there_or_withdrawn_here() {
    assertThat(verbs("customer", "record", "Kovács", null))
        .containsExactly("Create in shop", "Mark as not online in ERP");
    assertThat(verbs("customer", "record", null, "Kovács"))
        .containsExactly("Create in ERP", "Withdraw in shop");
  }
}
