package plumbline.test.lots;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Rows;
import plumbline.test.storefront.ShopClient;
import plumbline.test.storefront.Store;

/** A clerk who receives, ships, sends, counts and adjusts products that keep lots. */
record LotDesk(Store store, Connection clerk) implements AutoCloseable {
  /** Lots that do not sum up to what is on hand, or to what was moved; one row each. */
  private static final String BROKEN_LOTS =
      """
      select p.sku || ' in ' || s.warehouse_id || ': on hand ' || s.on_hand || ', lots '
             || coalesce(l.quantity, 0)
      from logistics.stock s
      join admin.product p on p.id = s.product_id and p.keeps_lots
      left join (select x.product_id, y.warehouse_id, sum(y.on_hand) as quantity
                 from logistics.lot x join logistics.lot_stock y on y.lot_id = x.id
                 group by 1, 2) l using (product_id, warehouse_id)
      where s.on_hand <> coalesce(l.quantity, 0)
      union all
      select 'movement ' || m.id || ': ' || m.quantity || ', lots ' || coalesce(sum(x.quantity), 0)
      from logistics.movement m
      join admin.product p on p.id = m.product_id and p.keeps_lots
      left join logistics.lot_movement x on x.movement_id = m.id
      group by m.id, m.quantity having m.quantity <> coalesce(sum(x.quantity), 0)
      union all
      select 'lot ' || l.code || ' in ' || s.warehouse_id || ': ' || s.on_hand
      from logistics.lot_stock s join logistics.lot l on l.id = s.lot_id
      left join (select x.lot_id, m.warehouse_id, sum(x.quantity) as moved
                 from logistics.lot_movement x join logistics.movement m on m.id = x.movement_id
                 group by 1, 2) z on z.lot_id = s.lot_id and z.warehouse_id = s.warehouse_id
      where s.on_hand <> coalesce(z.moved, 0) or s.on_hand < 0
      """;

  static LotDesk of(Class<?> test, int products) throws SQLException {
    Store store = Store.of(test, products, 0);
    store.database().execute("select admin_api.set_keeps_lots(sku, true) from admin.product");
    return new LotDesk(store, store.clerkAtWork());
  }

  /** The database's own day, which decides what has expired. */
  LocalDate today() throws SQLException {
    return LocalDate.parse(store.one("select current_date"));
  }

  String receive(long product, int warehouse, String lot, @Nullable LocalDate expires, int quantity)
      throws SQLException {
    return call(
        "receive_goods(?, null, ?, '', array[?], array[?::numeric], array[?], array[?::date])",
        UUID.randomUUID(),
        warehouse,
        product,
        quantity,
        lot,
        expires == null ? null : expires.toString());
  }

  String adjust(long product, int warehouse, int quantity, String reason, @Nullable String lot)
      throws SQLException {
    return call(
        "adjust(?, ?, ?, ?::numeric, ?, '', ?, null)",
        UUID.randomUUID(),
        product,
        warehouse,
        quantity,
        reason,
        lot);
  }

  UUID send(long product, int from, int quantity) throws SQLException {
    UUID sending = UUID.randomUUID();
    call(
        "send_transfer(?, ?, ?, '', array[?], array[?::numeric])",
        sending,
        from,
        3 - from,
        product,
        quantity);
    return sending;
  }

  void arrive(UUID sending, long product, int quantity) throws SQLException {
    call(
        "receive_transfer(?, ?, array[?], array[?::numeric], 'counted twice')",
        sending,
        UUID.randomUUID(),
        product,
        quantity);
  }

  void count(long product, int warehouse, int counted) throws SQLException {
    UUID count = UUID.randomUUID();
    call("open_count(?, ?, 'scan', '', '', '{}')", count, warehouse);
    call("count_product(?, ?, ?, ?::numeric, true)", UUID.randomUUID(), count, product, counted);
    call("confirm_count(?, 1)", count);
  }

  /** Orders so much through the shop. */
  String ordered(long product, int quantity) throws SQLException {
    try (ShopClient shop = store.enter()) {
      UUID cart = shop.cart();
      return shop.put(cart, "P-" + product, String.valueOf(quantity)).place(cart, "key-" + cart);
    }
  }

  /** Picks all that is reserved for the order there, and says under which list. */
  UUID picked(String order, int warehouse) throws SQLException {
    UUID list = UUID.randomUUID();
    call("accept_order(?)", order);
    call("start_picking(?, ?, ?)", list, order, warehouse);
    Rows.list(
        clerk,
        """
        select logistics_api.pick(shipment_id, line_no, quantity)
        from logistics_api.shipment_line where shipment_id = ?
        """,
        row -> true,
        list);
    call("finish_picking(?)", list);
    return list;
  }

  void ship(String order, int warehouse) throws SQLException {
    call("ship(?)", picked(order, warehouse));
  }

  void takeBack(String order, int warehouse, int quantity) throws SQLException {
    call(
        "take_back(?, ?, ?, 'too many', '{1}', array[?::numeric], '{t}')",
        UUID.randomUUID(), order, warehouse, quantity);
  }

  /** How much of each lot is there. */
  Map<String, Integer> lots(long product, int warehouse) throws SQLException {
    Map<String, Integer> there = new TreeMap<>();
    Rows.list(
        clerk,
        """
        select code, on_hand::integer from logistics_api.lot_stock
        where product_id = ? and warehouse_id = ?
        """,
        row -> there.put(row.getString(1), row.getInt(2)),
        product,
        warehouse);
    return there;
  }

  int number(String sql, Object... parameters) throws SQLException {
    return Integer.parseInt(store.one(sql, parameters));
  }

  List<String> broken() throws SQLException {
    return store.list(BROKEN_LOTS);
  }

  String call(String function, @Nullable Object... parameters) throws SQLException {
    return Rows.first(
            clerk, "select logistics_api." + function, row -> "" + row.getString(1), parameters)
        .orElseThrow();
  }

  @Override
  public void close() throws SQLException {
    clerk.close();
  }
}
