package plumbline.views.orders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.domain.logistics.order.OrderFilter;
import plumbline.domain.logistics.order.OrderState;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterQuery;

/**
 * The list's filter: free text, {@code state:} (one of the states, or open), {@code customer:},
 * {@code warehouse:}, and the word late.
 */
record OrderListFilter(OrderFilter filter, List<String> refusals) {
  static final Set<String> FIELDS = Set.of("state", "customer", "warehouse");

  /** How long an order may be open before it is late. */
  static final Duration PATIENCE = Duration.ofDays(2);

  private static final Texts TEXTS = Texts.of(OrderListFilter.class);
  private static final String OPEN = "open";
  private static final String LATE = "late";

  OrderListFilter {
    refusals = List.copyOf(refusals);
  }

  static OrderListFilter of(FilterQuery query, Clock clock) {
    List<String> refusals = new ArrayList<>();
    Set<OrderState> states = EnumSet.noneOf(OrderState.class);
    query.value("state").ifPresent(typed -> states.addAll(states(typed, refusals)));
    List<String> words = new ArrayList<>(List.of(query.text().split("\\s+")));
    boolean late = words.removeIf(LATE::equalsIgnoreCase);
    @Nullable Instant since = late ? clock.instant().minus(PATIENCE) : null;
    return new OrderListFilter(
        new OrderFilter(
            String.join(" ", words).strip(),
            states,
            query.value("customer").orElse(null),
            query.value("warehouse").orElse(null),
            since),
        refusals);
  }

  private static Set<OrderState> states(String typed, List<String> refusals) {
    if (typed.equalsIgnoreCase(OPEN)) {
      return Arrays.stream(OrderState.values())
          .filter(OrderState::isOpen)
          .collect(Collectors.toSet());
    }
    Set<OrderState> found = OrderState.ofWord(typed).map(Set::of).orElse(Set.of());
    if (found.isEmpty()) {
      String known =
          Arrays.stream(OrderState.values())
              .map(OrderState::word)
              .collect(Collectors.joining(", "));
      refusals.add(TEXTS.get("filter.noState", typed, known));
    }
    return found;
  }
}
