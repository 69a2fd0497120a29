package plumbline.domain.logistics.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plumbline.domain.logistics.LotName;

/** A picking list of one warehouse, and once it was shipped, the delivery. */
public record Shipment(
    UUID id,
    int warehouseId,
    String warehouse,
    State state,
    Optional<String> deliveryNote,
    Work work,
    List<Line> lines) {

  public Shipment {
    lines = List.copyOf(lines);
  }

  /** Where the list stands. */
  public enum State {
    PICKING,
    PICKED,
    SHIPPED,
    CANCELLED
  }

  /** Who began it, and who did the last thing to it. */
  public record Work(String begunBy, Instant begunAt, String lastBy, Instant lastAt) {}

  /**
   * A line of the order on the list: how much to take, how much was found.
   *
   * @param lots which lots to take while the list is open; none where the product keeps no lots
   */
  public record Line(
      int lineNo,
      OrderProgress.Product product,
      BigDecimal quantity,
      BigDecimal picked,
      List<LotToTake> lots) {
    public Line {
      lots = List.copyOf(lots);
    }

    public Line(int lineNo, OrderProgress.Product product, BigDecimal quantity, BigDecimal picked) {
      this(lineNo, product, quantity, picked, List.of());
    }
  }

  /** So much out of this lot. */
  public record LotToTake(LotName lot, BigDecimal quantity) {}

  /** Whether it is still worked on. */
  public boolean isUnderWay() {
    return state == State.PICKING || state == State.PICKED;
  }
}
