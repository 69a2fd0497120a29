package plumbline.domain.logistics.receiving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Rows;
import plumbline.domain.logistics.GoodsLine;
import plumbline.domain.logistics.Product;

/** Receiving in the central database, which decides. */
public final class CentralReceiving implements Receiving {
  private final CentralDatabase database;

  public CentralReceiving(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<PurchaseOrder> open(int warehouseId) throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select o.id, o.number, o.supplier, o.warehouse_id, o.expected_on,
                       count(*) as lines,
                       avg(least(l.received / l.ordered, 1)) as share
                from logistics_api.purchase_order o
                join logistics_api.purchase_order_line l on l.order_id = o.id
                where o.state = 'open' and o.warehouse_id = ?
                group by 1, 2, 3, 4, 5
                order by o.expected_on, o.number
                """,
                CentralReceiving::purchaseOrder,
                warehouseId));
  }

  @Override
  public List<PurchaseLine> lines(UUID purchaseOrder) throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select l.product_id, l.sku, l.barcode, l.name, l.unit, p.keeps_lots, l.ordered,
                       l.received
                from logistics_api.purchase_order_line l
                join admin_api.product p on p.id = l.product_id
                where l.order_id = ? order by l.sku
                """,
                CentralReceiving::line,
                purchaseOrder));
  }

  @Override
  public ReceiptResult receive(Receipt receipt) throws SQLException {
    return asked(
        connection ->
            Rows.first(
                    connection,
                    "select logistics_api.receive_goods(?, ?, ?, ?, ?, ?, ?, ?)",
                    row -> row.getString(1),
                    receipt.id(),
                    receipt.purchaseOrder(),
                    receipt.warehouseId(),
                    receipt.deliveryNote(),
                    GoodsLine.products(connection, receipt.lines()),
                    GoodsLine.quantities(connection, receipt.lines()),
                    GoodsLine.lots(connection, receipt.lines()),
                    GoodsLine.expiries(connection, receipt.lines()))
                .orElseThrow());
  }

  @Override
  public ReceiptResult order(NewPurchaseOrder order) throws SQLException {
    return asked(
        connection ->
            Rows.first(
                    connection,
                    "select logistics_api.order_goods(?, ?, ?, ?, ?, ?)",
                    row -> row.getString(1),
                    order.id(),
                    order.supplier(),
                    order.warehouseId(),
                    order.expectedOn(),
                    GoodsLine.products(connection, order.lines()),
                    GoodsLine.quantities(connection, order.lines()))
                .orElseThrow());
  }

  @Override
  public ReceiptResult close(PurchaseOrder order, String why) throws SQLException {
    return asked(
        connection -> {
          Rows.list(
              connection,
              "select logistics_api.close_purchase_order(?, ?)",
              row -> true,
              order.id(),
              why);
          return order.number();
        });
  }

  private ReceiptResult asked(CentralDatabase.Transaction<String> work) throws SQLException {
    try {
      return new ReceiptResult.Received(database.transact(work));
    } catch (SQLException failure) {
      DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
      return new ReceiptResult.Refused(refusal.at("", ""));
    }
  }

  private static PurchaseOrder purchaseOrder(ResultSet row) throws SQLException {
    return new PurchaseOrder(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getString("supplier"),
        row.getInt("warehouse_id"),
        row.getObject("expected_on", LocalDate.class),
        row.getInt("lines"),
        row.getBigDecimal("share"));
  }

  private static PurchaseLine line(ResultSet row) throws SQLException {
    return new PurchaseLine(
        new Product(
            row.getLong("product_id"),
            row.getString("sku"),
            row.getString("barcode"),
            Rows.text(row, "name"),
            Rows.text(row, "unit"),
            row.getBoolean("keeps_lots")),
        row.getBigDecimal("ordered"),
        row.getBigDecimal("received"));
  }
}
