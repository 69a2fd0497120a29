package plumbline.domain.logistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Row of logistics.movement. The database applies it to the stock and says who moved and when. */
@Entity(name = "Movement")
@Table(schema = "logistics", name = "movement")
class MovementRow {
  @Id @Nullable UUID id;

  @Column(name = "product_id")
  long productId;

  @Column(name = "warehouse_id")
  int warehouseId;

  BigDecimal quantity = BigDecimal.ZERO;
  String reason = "";
  String document = "";
  String note = "";

  static MovementRow of(Adjustment adjustment) {
    MovementRow row = new MovementRow();
    row.id = adjustment.id();
    row.productId = adjustment.productId();
    row.warehouseId = adjustment.warehouseId();
    row.quantity = adjustment.quantity();
    row.reason = adjustment.reason();
    row.note = adjustment.note();
    return row;
  }
}
