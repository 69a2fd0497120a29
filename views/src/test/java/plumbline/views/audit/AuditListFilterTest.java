package plumbline.views.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import plumbline.domain.admin.AuditFilter;
import plumbline.views.field.DateShortcuts;
import plumbline.views.widget.FilterQuery;

class AuditListFilterTest {
  private static final ZoneId BUDAPEST = ZoneId.of("Europe/Budapest");
  private final DateShortcuts dates =
      new DateShortcuts(
          Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), BUDAPEST), Locale.ENGLISH);

  private AuditListFilter of(String typed) {
    return AuditListFilter.of(FilterQuery.parse(typed, AuditListFilter.FIELDS), dates, BUDAPEST);
  }

  @Test
  void words_of_the_trade_stand_for_what_is_audited() {
    assertThat(of("what:vat").filter().entities()).containsExactly("finance.vat_code");
    assertThat(of("what:invoice").filter().entities())
        .contains("finance.invoice", "finance.invoice_line");
    assertThat(of("what:t").filter().entities())
        .contains("finance.entry_template", "admin.price_tier");
  }

  @Test
  void days_are_those_of_the_person_and_the_last_is_included() {
    AuditFilter filter = of("who:anna record:3111 from:20 to:21 rent").filter();
    assertThat(filter.person()).isEqualTo("anna");
    assertThat(filter.record()).isEqualTo("3111");
    assertThat(filter.text()).isEqualTo("rent");
    assertThat(filter.from()).isEqualTo("2026-11-19T23:00:00Z");
    assertThat(filter.until()).isEqualTo("2026-11-21T23:00:00Z");
  }

  @Test
  void what_cannot_be_understood_is_said_with_what_could() {
    assertThat(of("what:goods").refusals())
        .singleElement()
        .asString()
        .startsWith("what: “goods” is nothing the trail knows. Type one of entry, invoice,");
    assertThat(of("from:soon to:32").refusals())
        .hasSize(2)
        .allMatch(refusal -> refusal.contains("is not a date"));
  }
}
