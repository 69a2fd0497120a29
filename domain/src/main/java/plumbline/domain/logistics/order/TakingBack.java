package plumbline.domain.logistics.order;

import java.util.List;
import java.util.UUID;

/** A return to be booked. The client makes the id, so that one sent twice is one return. */
public record TakingBack(
    UUID id, String order, int warehouseId, String reason, List<GoodsReturn.Line> lines) {
  public TakingBack {
    lines = List.copyOf(lines);
  }
}
