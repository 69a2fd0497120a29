package plumbline.sync.connector.woocommerce;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import plumbline.sync.compare.Decimals;
import plumbline.sync.compare.Value;
import plumbline.sync.reconcile.FieldChange;
import plumbline.sync.reconcile.WriteResult;

/** Sets the total of an order in the shop; its lines stay as the buyer placed them. */
final class OrderWriter {

  private static final int PLACES = 8;

  private OrderWriter() {}

  static WriteResult change(Connection shop, ShopTables tables, ShopTime now, FieldChange change)
      throws SQLException, Refused {
    if (!change.field().equals("total")) {
      throw Refused.impossible("An order of the shop has no field " + change.field() + ".");
    }
    String key = change.key();
    Optional<Value> current =
        ShopQuery.isId(key)
            ? Sql.first(
                shop,
                tables.in(
                    """
                    select coalesce(total_amount, '') from ${prefix}wc_orders
                    where id = ? and type = 'shop_order'
                    for update
                    """),
                line -> Decimals.money(line.getString(1)),
                Long.valueOf(key))
            : Optional.empty();
    if (current.isEmpty()) {
      throw Refused.stale("The shop has no order %s any more.".formatted(key));
    }
    Wanted.guard("total", key, current.get(), change.expected());
    String total = Wanted.decimal("total", change.value(), PLACES);
    Sql.update(
        shop,
        tables.in(
            "update ${prefix}wc_orders set total_amount = ?, date_updated_gmt = ? where id = ?"),
        total.isEmpty() ? null : total,
        now.gmt(),
        Long.valueOf(key));
    return new WriteResult.Written(key);
  }
}
