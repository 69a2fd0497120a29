package plumbline.domain.logistics.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Goods of an order that came back. */
public record GoodsReturn(
    UUID id, String warehouse, String reason, String by, Instant at, List<Line> lines) {

  public GoodsReturn {
    lines = List.copyOf(lines);
  }

  /** How much of a line came back, and whether it may be sold again. */
  public record Line(int lineNo, BigDecimal quantity, boolean toStock) {}
}
