package plumbline.views.valuation;

import java.util.Optional;
import java.util.Set;
import plumbline.domain.logistics.valuation.ValueFilter;
import plumbline.domain.logistics.valuation.ValueFilter.Only;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterQuery;

/** The list's filter: free text, and {@code only:} what waits or is worth nothing. */
record ValueListFilter(ValueFilter filter, Optional<String> refusal) {
  static final String UNPOSTED = "only:unposted";
  static final Set<String> FIELDS = Set.of("only");

  private static final Texts TEXTS = Texts.of(ValueListFilter.class);

  static ValueListFilter of(FilterQuery query) {
    String typed = query.value("only").orElse("");
    Optional<Only> only =
        switch (typed) {
          case "" -> Optional.of(Only.ANY);
          case "unposted" -> Optional.of(Only.UNPOSTED);
          case "worthless" -> Optional.of(Only.WORTHLESS);
          default -> Optional.empty();
        };
    return new ValueListFilter(
        new ValueFilter(query.text(), only.orElse(Only.ANY)),
        only.isPresent() ? Optional.empty() : Optional.of(TEXTS.get("filter.unknown", typed)));
  }
}
