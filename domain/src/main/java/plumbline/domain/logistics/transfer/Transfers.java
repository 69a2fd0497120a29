package plumbline.domain.logistics.transfer;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Logistics' published service for goods between two warehouses, in two steps. */
public interface Transfers {
  /** What is on its way to or from a warehouse, the oldest first. */
  List<Transfer> underWay(int warehouseId) throws SQLException;

  List<TransferLine> lines(UUID transfer) throws SQLException;

  /**
   * Takes the goods out of the one warehouse, once for the transfer's id.
   *
   * @throws SQLException when the database could not be asked; sending again is safe
   */
  TransferResult send(NewTransfer transfer) throws SQLException;

  /**
   * Puts into the other warehouse what arrived, once for the arrival's id.
   *
   * @throws SQLException when the database could not be asked; sending again is safe
   */
  TransferResult receive(Arrival arrival) throws SQLException;
}
