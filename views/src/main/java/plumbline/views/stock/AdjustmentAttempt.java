package plumbline.views.stock;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import plumbline.domain.logistics.Adjustment;
import plumbline.domain.logistics.AdjustmentResult;
import plumbline.domain.logistics.Movement;
import plumbline.domain.logistics.Stock;

/** One attempt to adjust, and the movement that is there under its id. */
record AdjustmentAttempt(AdjustmentResult result, Optional<Movement> movement) {

  /**
   * @param unclear whether an attempt with this id had no answer; what was moved then is looked up,
   *     because it may be other than what is asked now
   */
  static AdjustmentAttempt at(Stock stock, Adjustment adjustment, boolean unclear)
      throws SQLException {
    AdjustmentResult result = stock.adjust(adjustment);
    return new AdjustmentAttempt(result, unclear ? movement(stock, adjustment) : Optional.empty());
  }

  private static Optional<Movement> movement(Stock stock, Adjustment adjustment)
      throws SQLException {
    List<Movement> latest =
        stock.movements(adjustment.productId(), adjustment.warehouseId(), MovementsModel.MOST);
    return latest.stream().filter(moved -> moved.id().equals(adjustment.id())).findFirst();
  }

  /** What was moved, if that is not what is asked for. */
  Optional<Movement> other(Adjustment asked, String reasonName) {
    return movement.filter(
        moved ->
            moved.quantity().compareTo(asked.quantity()) != 0
                || !moved.note().equals(asked.note())
                || !moved.reason().equals(reasonName));
  }
}
