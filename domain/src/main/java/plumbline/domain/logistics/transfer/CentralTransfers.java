package plumbline.domain.logistics.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Rows;
import plumbline.domain.logistics.GoodsLine;
import plumbline.domain.logistics.Product;

/** Transfers in the central database, which decides. */
public final class CentralTransfers implements Transfers {
  private static final String DIFFERENCE = "PL259";

  private final CentralDatabase database;

  public CentralTransfers(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<Transfer> underWay(int warehouseId) throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select t.id, t.number, t.from_warehouse, t.to_warehouse, t.note, t.sent_by,
                       t.sent_at, (select count(*) from logistics_api.transfer_line l
                                   where l.transfer_id = t.id) as lines
                from logistics_api.transfer t
                where t.state = 'sent' and ? in (t.from_warehouse, t.to_warehouse)
                order by t.sent_at, t.number
                """,
                CentralTransfers::transfer,
                warehouseId));
  }

  @Override
  public List<TransferLine> lines(UUID transfer) throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select product_id, sku, barcode, name, unit, sent
                from logistics_api.transfer_line where transfer_id = ? order by sku
                """,
                CentralTransfers::line,
                transfer));
  }

  @Override
  public TransferResult send(NewTransfer transfer) throws SQLException {
    return asked(
        connection ->
            Rows.first(
                    connection,
                    "select logistics_api.send_transfer(?, ?, ?, ?, ?, ?)",
                    row -> row.getString(1),
                    transfer.id(),
                    transfer.fromWarehouse(),
                    transfer.toWarehouse(),
                    transfer.note(),
                    GoodsLine.products(connection, transfer.lines()),
                    GoodsLine.quantities(connection, transfer.lines()))
                .orElseThrow());
  }

  @Override
  public TransferResult receive(Arrival arrival) throws SQLException {
    return asked(
        connection ->
            Rows.first(
                    connection,
                    "select logistics_api.receive_transfer(?, ?, ?, ?, ?)",
                    row -> row.getString(1),
                    arrival.transfer(),
                    arrival.id(),
                    GoodsLine.products(connection, arrival.lines()),
                    GoodsLine.quantities(connection, arrival.lines()),
                    arrival.why())
                .orElseThrow());
  }

  private TransferResult asked(CentralDatabase.Transaction<String> work) throws SQLException {
    try {
      return new TransferResult.Done(database.transact(work));
    } catch (SQLException failure) {
      DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
      return refusal.sqlState().equals(DIFFERENCE)
          ? new TransferResult.NeedsReason(refusal.at("why", ""))
          : new TransferResult.Refused(refusal.at("", ""));
    }
  }

  private static Transfer transfer(ResultSet row) throws SQLException {
    return new Transfer(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getInt("from_warehouse"),
        row.getInt("to_warehouse"),
        Rows.text(row, "note"),
        row.getString("sent_by"),
        Rows.instant(row, "sent_at"),
        row.getInt("lines"));
  }

  private static TransferLine line(ResultSet row) throws SQLException {
    return new TransferLine(
        new Product(
            row.getLong("product_id"),
            row.getString("sku"),
            row.getString("barcode"),
            Rows.text(row, "name"),
            Rows.text(row, "unit")),
        row.getBigDecimal("sent"));
  }
}
