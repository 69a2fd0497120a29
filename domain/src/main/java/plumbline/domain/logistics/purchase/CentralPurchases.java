package plumbline.domain.logistics.purchase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;
import plumbline.domain.logistics.receiving.Receiving;

/** Purchase orders in the central database. */
public final class CentralPurchases implements Purchases {
  private final CentralDatabase database;
  private final Receiving receiving;

  /** The lines are read by receiving, as they are when goods are taken in. */
  public CentralPurchases(CentralDatabase database, Receiving receiving) {
    this.database = database;
    this.receiving = receiving;
  }

  @Override
  public List<Purchase> page(PurchaseFilter filter, Purchase.@Nullable Position after, int limit)
      throws SQLException {
    return database.read(
        connection ->
            PurchaseSql.query(filter, after)
                .page(
                    connection,
                    PurchaseSql.SELECT,
                    PurchaseSql.ORDER,
                    PurchaseSql::purchase,
                    limit));
  }

  @Override
  public long count(PurchaseFilter filter, int bound) throws SQLException {
    return database.read(
        connection -> PurchaseSql.query(filter, null).count(connection, PurchaseSql.FROM, bound));
  }

  @Override
  public Optional<PurchaseDetails> find(UUID id) throws SQLException {
    Optional<Purchase> found =
        database.read(
            connection ->
                Rows.first(
                    connection, PurchaseSql.SELECT + " where o.id = ?", PurchaseSql::purchase, id));
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PurchaseDetails(
                found.get(),
                receiving.lines(id),
                database.read(connection -> deliveries(connection, id))));
  }

  private static List<PurchaseDetails.Delivery> deliveries(Connection connection, UUID order)
      throws SQLException {
    return Rows.list(
        connection,
        """
        select r.number, r.delivery_note, r.received_by, r.received_at, count(*) as lines
        from logistics_api.receipt r join logistics_api.receipt_line l on l.receipt_id = r.id
        where r.order_id = ? group by 1, 2, 3, 4 order by r.received_at desc, r.number desc
        """,
        row ->
            new PurchaseDetails.Delivery(
                row.getString("number"),
                Rows.text(row, "delivery_note"),
                row.getInt("lines"),
                Rows.text(row, "received_by"),
                Rows.instant(row, "received_at")),
        order);
  }

  @Override
  public List<String> suppliers(String typed, int limit) throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select supplier from logistics_api.purchase_order where supplier ilike ?
                group by supplier order by max(ordered_at) desc, supplier limit ?
                """,
                row -> row.getString(1),
                Rows.anywhere(typed.strip()),
                limit));
  }

  @Override
  public Map<Long, String> lastSuppliers(Collection<Long> products) throws SQLException {
    record Last(long product, String supplier) {}
    List<Last> all =
        database.read(
            connection ->
                Rows.list(
                    connection,
                    """
                    select distinct on (l.product_id) l.product_id, o.supplier
                    from logistics_api.purchase_order_line l
                    join logistics_api.purchase_order o on o.id = l.order_id
                    where l.product_id = any (?)
                    order by l.product_id, o.ordered_at desc, o.number desc
                    """,
                    row -> new Last(row.getLong(1), row.getString(2)),
                    connection.createArrayOf("bigint", products.toArray())));
    Map<Long, String> suppliers = new LinkedHashMap<>();
    all.forEach(last -> suppliers.put(last.product(), last.supplier()));
    return suppliers;
  }
}
