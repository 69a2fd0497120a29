package plumbline.domain.logistics.receiving;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Logistics' published service for goods that come in. */
public interface Receiving {
  /** The purchase orders a warehouse still waits for, the one expected first at the top. */
  List<PurchaseOrder> open(int warehouseId) throws SQLException;

  List<PurchaseLine> lines(UUID purchaseOrder) throws SQLException;

  /**
   * Takes the goods in, once for the receipt's id, however often it is sent.
   *
   * @throws SQLException when the database could not be asked; sending again is safe
   */
  ReceiptResult receive(Receipt receipt) throws SQLException;

  /** Orders goods, once for the order's id. */
  ReceiptResult order(NewPurchaseOrder order) throws SQLException;

  /** Says that the rest will not come, and why. */
  ReceiptResult close(PurchaseOrder order, String why) throws SQLException;
}
