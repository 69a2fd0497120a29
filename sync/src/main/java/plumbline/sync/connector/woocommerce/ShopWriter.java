package plumbline.sync.connector.woocommerce;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import plumbline.sync.compare.Row;
import plumbline.sync.compare.SourceException;
import plumbline.sync.connector.erp.CustomerLinks;
import plumbline.sync.connector.erp.ProductFamily;
import plumbline.sync.reconcile.FieldChange;
import plumbline.sync.reconcile.WritableSystem;
import plumbline.sync.reconcile.WriteResult;

/**
 * Writes to the shop's tables, for a shop that gave the back office no REST key: each write is one
 * transaction, done only while the locked row still holds what was shown. What the shop derives
 * from a value (active price, lookup table, modified stamps, cached prices) is brought along; a
 * cache outside the database is not, and shows the old value until it expires.
 */
public final class ShopWriter implements WritableSystem {

  private final DataSource shop;
  private final ShopTables tables;
  private final CustomerLinks links;
  private final ProductFamily family;
  private final Clock clock;

  public ShopWriter(
      DataSource shop, ShopTables tables, CustomerLinks links, ProductFamily family, Clock clock) {
    this.shop = shop;
    this.tables = tables;
    this.links = links;
    this.family = family;
    this.clock = clock;
  }

  /** Work in one transaction that is rolled back when refused. */
  private interface Work {
    WriteResult in(Connection connection, ShopTime now)
        throws SQLException, SourceException, Refused;
  }

  @Override
  public WriteResult change(FieldChange change) throws SourceException {
    return switch (change.entity()) {
      case "product" -> run((c, now) -> new ProductWriter(c, tables, now).change(change));
      case "stock" -> run((c, now) -> new StockWriter(c, tables, now).change(change));
      case "customer" ->
          run((c, now) -> new CustomerWriter(c, tables, now).change(userOf(change.key()), change));
      case "order" -> run((c, now) -> OrderWriter.change(c, tables, now, change));
      default -> new WriteResult.Impossible("The shop has no entity " + change.entity() + ".");
    };
  }

  @Override
  public WriteResult create(FieldChange change, Row asInOther) throws SourceException {
    return switch (change.entity()) {
      case "product" ->
          run(
              (c, now) ->
                  new NewProduct(c, tables, now)
                      .create(change.key(), asInOther, family.parentOf(change.key())));
      case "customer" -> createCustomer(change, asInOther);
      default ->
          new WriteResult.Impossible(
              "The shop takes over products and customers here, and no " + change.entity() + ".");
    };
  }

  @Override
  public WriteResult withdraw(FieldChange change) throws SourceException {
    return switch (change.entity()) {
      case "product" -> run((c, now) -> new ProductWriter(c, tables, now).withdraw(change.key()));
      case "customer" ->
          run(
              (c, now) ->
                  new CustomerWriter(c, tables, now).withdraw(userOf(change.key()), change.key()));
      default ->
          new WriteResult.Impossible("The shop does not withdraw a " + change.entity() + " here.");
    };
  }

  /** The link comes after the account: killed in between, the next attempt finds the account. */
  private WriteResult createCustomer(FieldChange change, Row asInErp) throws SourceException {
    WriteResult result =
        run((c, now) -> new NewCustomer(c, tables, now).create(change.key(), asInErp));
    if (result instanceof WriteResult.Written(String userId)) {
      links.link(change.key(), Long.parseLong(userId));
      return new WriteResult.Written(change.key());
    }
    return result;
  }

  private long userOf(String key) throws SourceException, Refused {
    List<Long> own = ShopQuery.ownIds(List.of(key));
    if (own.size() == 1) {
      return own.getFirst();
    }
    return links.byUserId(List.of(key)).keySet().stream()
        .findFirst()
        .orElseThrow(() -> Refused.stale("Customer %s is linked to no shop user.".formatted(key)));
  }

  private WriteResult run(Work work) throws SourceException {
    try (Connection connection = shop.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      try {
        WriteResult result = work.in(connection, ShopTime.of(clock.instant(), connection, tables));
        connection.commit();
        return result;
      } catch (Refused refused) {
        connection.rollback();
        return refused.result();
      } catch (SQLException | SourceException | RuntimeException failure) {
        connection.rollback();
        throw failure;
      } finally {
        Sql.update(connection, "do release_all_locks()"); // the session outlives the transaction
      }
    } catch (SQLException failure) {
      throw new SourceException("The shop could not be written: " + failure.getMessage(), failure);
    }
  }
}
