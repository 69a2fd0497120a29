package plumbline.domain.logistics.order;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows: free text (in number, customer, SKU), states (none means any), a customer's
 * number, a warehouse's code where goods are reserved for the order, and open orders placed before
 * a moment. Null means any.
 */
public record OrderFilter(
    String text,
    Set<OrderState> states,
    @Nullable String customer,
    @Nullable String warehouse,
    @Nullable Instant openSince) {
  public static final OrderFilter ALL = new OrderFilter("", Set.of(), null, null, null);

  public OrderFilter {
    states = Set.copyOf(states);
  }
}
