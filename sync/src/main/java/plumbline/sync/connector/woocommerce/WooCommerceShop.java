package plumbline.sync.connector.woocommerce;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.RowStream;
import plumbline.sync.compare.Side;
import plumbline.sync.compare.Source;
import plumbline.sync.compare.SourceException;
import plumbline.sync.connector.SqlRows;
import plumbline.sync.connector.erp.CustomerLinks;

/** A shop that passed its check: the shop's side of every comparison. */
public final class WooCommerceShop {

  private static final String NOTHING = "%s is null";

  private final DataSource shop;
  private final ShopTables tables;
  private final CustomerLinks links;

  public WooCommerceShop(DataSource shop, ShopTables tables, CustomerLinks links) {
    this.shop = shop;
    this.tables = tables;
    this.links = links;
  }

  /** Checks a database before it is used as a shop; see {@link ShopFingerprint}. */
  public static ShopCheck check(
      DataSource shop, String prefix, Collection<EntityDefinition> entities) throws SQLException {
    try (Connection connection = shop.getConnection()) {
      return ShopFingerprint.check(connection, prefix, entities);
    }
  }

  /** The shop's rows of one of {@link EntityDefinition#ALL}. */
  public Source source(EntityDefinition entity) {
    return new QuerySource(
        switch (entity.name()) {
          case "product" -> new ProductQuery(tables);
          case "stock" -> new StockQuery(tables);
          case "customer" -> new CustomerQuery(tables, links::byUserId);
          case "order" -> new OrderQuery(tables);
          default -> throw new IllegalArgumentException("The shop has no " + entity.name() + ".");
        });
  }

  private final class QuerySource implements Source {

    private final ShopQuery query;

    QuerySource(ShopQuery query) {
      this.query = query;
    }

    @Override
    public RowStream all() throws SourceException {
      return SqlRows.open(
          Side.SHOP,
          shop,
          connection -> prepare(connection, ShopQuery.EVERYTHING, query.reading()));
    }

    @Override
    public RowStream only(Collection<String> labels) throws SourceException {
      return SqlRows.open(Side.SHOP, shop, connection -> prepareOnly(connection, labels));
    }

    private SqlRows.Prepared prepareOnly(Connection connection, Collection<String> labels)
        throws SQLException {
      if (labels.isEmpty()) {
        return prepare(connection, NOTHING, query.reading());
      }
      ShopQuery.Asked asked = query.ask(connection, labels);
      String only = asked.ids().isEmpty() ? NOTHING : ShopQuery.among(asked.ids());
      return prepare(connection, only, asked.reading());
    }

    private SqlRows.Prepared prepare(Connection connection, String only, SqlRows.Reading reading)
        throws SQLException {
      try (var statement = connection.createStatement()) {
        // the shop waits while a batch is looked at again, and must not hang up
        statement.execute("set session net_write_timeout = 600, sort_buffer_size = 33554432");
      }
      return new SqlRows.Prepared(
          connection.prepareStatement(query.select(only)),
          reading,
          (same, count) -> query.rest(same, only, count));
    }
  }
}
