package plumbline.sync.connector.woocommerce;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import plumbline.sync.compare.Decimals;
import plumbline.sync.compare.Row;
import plumbline.sync.compare.Value;
import plumbline.sync.connector.SqlRows;

/** The stock of what is on sale and whose stock the shop manages, by SKU. */
record StockQuery(ShopTables tables) implements ShopQuery {

  private static final int STOCK = 2;

  private static final Meta META =
      new Meta("postmeta", "post_id", "${by_post}", List.of("_sku", "_manage_stock", "_stock"));

  /** A product without SKU is reported as a product and not once more here. */
  @Override
  public String select(String only) {
    return tables.in(
        """
        select cast(convert(m.m0 using utf8mb4) as binary) as sku,
               case when p.post_type = 'product_variation' and coalesce(m.m2, '') = ''
                    then (select max(left(t.meta_value, %d)) from ${prefix}postmeta t
                          where t.post_id = p.post_parent and t.meta_key = '_stock')
                    else m.m2 end,
               m.counts
        from %s m
        straight_join ${prefix}posts p on p.ID = m.owner
        left join ${prefix}posts parent
          on p.post_type = 'product_variation' and parent.ID = p.post_parent
        where %s and m.m1 = 'yes' and m.m0 <> ''
        order by 1
        """
            .formatted(
                Meta.LONGEST + 1, META.pivot(only.formatted("m.post_id")), ProductQuery.ON_SALE));
  }

  @Override
  public Asked ask(Connection shop, Collection<String> labels) throws SQLException {
    return new Asked(ShopQuery.postsWithSku(shop, tables, labels), reading());
  }

  @Override
  public SqlRows.Reading reading() {
    return StockQuery::row;
  }

  private static Row row(ResultSet line) throws SQLException {
    String sku = new String(line.getBytes(1), StandardCharsets.UTF_8);
    Value.Unreadable unreadable = META.unreadable(STOCK, line.getLong(3), line.getString(2));
    return Row.of(sku, unreadable == null ? Decimals.quantity(line.getString(2)) : unreadable);
  }
}
