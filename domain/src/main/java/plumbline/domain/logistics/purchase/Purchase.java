package plumbline.domain.logistics.purchase;

import java.time.Instant;
import java.time.LocalDate;
import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.receiving.PurchaseOrder;

/** A purchase order in the list, whatever became of it. */
public record Purchase(
    PurchaseOrder order, Warehouse warehouse, PurchaseState state, Ordered ordered) {

  /**
   * Who ordered it and when.
   *
   * @param closeReason why the rest will not come; empty while it may
   */
  public record Ordered(String by, Instant at, String closeReason) {}

  /** Where a row stands in the list: what is waited for first, in the order it is expected. */
  public record Position(int turn, int day, String number) {}

  /** Whether something was to be here before that day. */
  public boolean isLate(LocalDate today) {
    return state == PurchaseState.OPEN && order.expectedOn().isBefore(today);
  }

  public Position position() {
    int day = Math.toIntExact(order.expectedOn().toEpochDay());
    boolean open = state == PurchaseState.OPEN;
    return new Position(open ? 0 : 1, open ? day : -day, order.number());
  }
}
