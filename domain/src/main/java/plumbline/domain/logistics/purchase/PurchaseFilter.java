package plumbline.domain.logistics.purchase;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows: free text (in number, supplier, SKU), states (none means any), part of a
 * supplier's name, a warehouse's code, and open orders expected before a day. Null means any.
 */
public record PurchaseFilter(
    String text,
    Set<PurchaseState> states,
    @Nullable String supplier,
    @Nullable String warehouse,
    @Nullable LocalDate lateOn) {
  public static final PurchaseFilter ALL = new PurchaseFilter("", Set.of(), null, null, null);

  public PurchaseFilter {
    states = Set.copyOf(states);
  }
}
