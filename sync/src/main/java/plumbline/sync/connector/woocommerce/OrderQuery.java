package plumbline.sync.connector.woocommerce;

import java.sql.Connection;
import java.util.Collection;
import plumbline.sync.compare.Decimals;
import plumbline.sync.compare.Row;
import plumbline.sync.connector.SqlRows;

/** Orders as placed, by number: no refunds, nothing in the trash, no open checkout. */
record OrderQuery(ShopTables tables) implements ShopQuery {

  @Override
  public String select(String only) {
    return tables.in(
        """
        select cast(o.id as char) as number, o.total_amount
        from ${prefix}wc_orders o
        where o.type = 'shop_order' and %s and coalesce(o.status, '') not in
          ('trash', 'auto-draft', 'wc-auto-draft', 'checkout-draft', 'wc-checkout-draft')
        order by cast(cast(o.id as char) as binary)
        """
            .formatted(only.formatted("o.id")));
  }

  @Override
  public Asked ask(Connection shop, Collection<String> labels) {
    return new Asked(
        labels.stream().filter(ShopQuery::isId).map(Long::valueOf).toList(), reading());
  }

  @Override
  public SqlRows.Reading reading() {
    return line -> Row.of(line.getString(1), Decimals.money(line.getString(2)));
  }
}
