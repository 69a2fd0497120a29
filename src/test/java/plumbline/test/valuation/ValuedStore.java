package plumbline.test.valuation;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.test.storefront.ShopClient;
import plumbline.test.storefront.Store;

/** A store whose products have purchase prices and whose books take what the stock is worth. */
record ValuedStore(Store store, Login bookkeeper) {
  static final String[] ACCOUNTS = {
    """
    insert into finance.account (number, name, type, control) values
      ('261', 'Áruk', 'asset', 'stock'), ('262', 'Anyagok', 'asset', null),
      ('458', 'Nem számlázott', 'liability', null),
      ('814', 'ELÁBÉ', 'expense', null), ('866', 'Leltáreltérés', 'expense', null),
      ('868', 'Saját felhasználás', 'expense', null), ('413', 'Tőke', 'equity', null)
    """,
    """
    insert into finance.posting_account (purpose, account) values
      ('stock', '261'), ('goods_received', '458'), ('cost_of_goods', '814'),
      ('stock_difference', '866'), ('own_use', '868')
    """
  };

  /** Products without stock; the purchase price of P-n is n and a third, to four decimals. */
  static ValuedStore of(Class<?> test, int products) throws SQLException {
    Store store = Store.of(test, products, 0);
    store.database().execute("update admin.product set purchase_price = round(id + 1.0 / 3, 4)");
    store.database().execute(ACCOUNTS);
    store
        .database()
        .execute(
            "update logistics.setting set adjust_quantity = 1000000, adjust_value = 100000000");
    String suffix = store.clerk().user().substring("clerk_".length());
    return new ValuedStore(store, store.database().admit("books_" + suffix, Group.BOOKKEEPER));
  }

  static BigDecimal purchasePrice(long product) {
    return new BigDecimal(product + ".3333");
  }

  /** Of one product against an order at that price; what came is on its way into the books. */
  void receive(long product, int warehouse, String quantity, String price) throws SQLException {
    UUID order = UUID.randomUUID();
    store.clerk(
        "logistics_api.order_goods(?, 'Szállító', ?, current_date, array[?::bigint],"
            + " array[?::numeric])",
        order,
        warehouse,
        product,
        quantity);
    store
        .database()
        .execute(
            "update logistics.purchase_order_line set unit_price = %s where order_id = '%s'"
                .formatted(price, order));
    store.clerk(
        "logistics_api.receive_goods(?, ?, ?, '', array[?::bigint], array[?::numeric])",
        UUID.randomUUID(),
        order,
        warehouse,
        product,
        quantity);
  }

  /** Out of the warehouse that has most. */
  String ship(long product, int warehouse, String quantity) throws SQLException {
    String order;
    try (ShopClient shop = store.enter()) {
      UUID cart = shop.cart();
      shop.put(cart, "P-" + product, quantity);
      order = shop.place(cart, "key-" + cart);
    }
    store.clerk("logistics_api.accept_order(?)", order);
    UUID list = UUID.randomUUID();
    store.clerk("logistics_api.start_picking(?, ?, ?)", list, order, warehouse);
    store.clerk(
        "logistics_api.pick(shipment_id, line_no, quantity) from logistics_api.shipment_line"
            + " where shipment_id = ?",
        list);
    store.clerk("logistics_api.finish_picking(?)", list);
    store.clerk("logistics_api.ship(?)", list);
    return order;
  }

  void takeBack(String order, int warehouse, String quantity) throws SQLException {
    store.clerk(
        "logistics_api.take_back(?, ?, ?, 'wrong colour', array[1], array[?::numeric],"
            + " array[true])",
        UUID.randomUUID(),
        order,
        warehouse,
        quantity);
  }

  void adjust(long product, int warehouse, String quantity, String why) throws SQLException {
    store.clerk(
        "logistics_api.adjust(?, ?, ?, ?::numeric, ?, '')",
        UUID.randomUUID(),
        product,
        warehouse,
        quantity,
        why);
  }

  void transfer(long product, int from, String sent, String arrived) throws SQLException {
    UUID transfer = UUID.randomUUID();
    store.clerk(
        "logistics_api.send_transfer(?, ?, ?, '', array[?::bigint], array[?::numeric])",
        transfer,
        from,
        3 - from,
        product,
        sent);
    store.clerk(
        "logistics_api.receive_transfer(?, ?, array[?::bigint], array[?::numeric], 'seen')",
        transfer,
        UUID.randomUUID(),
        product,
        arrived);
  }

  void count(long product, int warehouse, String found) throws SQLException {
    UUID count = UUID.randomUUID();
    store.clerk("logistics_api.open_count(?, ?, 'scan', '', '', '{}')", count, warehouse);
    store.clerk(
        "logistics_api.count_product(?, ?, ?, ?::numeric, true)",
        UUID.randomUUID(),
        count,
        product,
        found);
    store.clerk(
        "logistics_api.confirm_count(?, (select seen from logistics_api.stock_count where id = ?))",
        count,
        count);
  }

  String onHand(long product, int warehouse) throws SQLException {
    return store.one(
        "select coalesce((select trim_scale(on_hand) from logistics.stock"
            + " where product_id = ? and warehouse_id = ?), 0)",
        product,
        warehouse);
  }

  /** Quantity and value of a product, as the books have it. */
  String worth(long product) throws SQLException {
    return store.one(
        "select trim_scale(quantity) || ' worth ' || value from logistics.stock_value"
            + " where product_id = ?",
        product);
  }

  String ledger(String account) throws SQLException {
    return store.one(
        "select coalesce(sum(debit - credit), 0) from finance.journal_line where account = ?",
        account);
  }

  /** What does not agree; empty when all does. */
  String broken() throws SQLException {
    return store.one(
        """
        select coalesce((select string_agg(c::text, '; ')
                         from logistics_api.stock_value_check c where not agrees), '')
          || coalesce((select l::text from logistics_api.stock_value_ledger l where not agrees), '')
        """);
  }
}
