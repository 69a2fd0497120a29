package plumbline.test.storefront;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Rows;

/** A web shop's connection: nothing but the published views and functions. */
public record ShopClient(Connection connection) implements AutoCloseable {
  public UUID cart() throws SQLException {
    return UUID.fromString(call("storefront_api.new_cart()"));
  }

  public ShopClient put(UUID cart, String sku, String quantity) throws SQLException {
    call("storefront_api.put_in_cart(?, ?, ?)", cart, sku, new BigDecimal(quantity));
    return this;
  }

  public void reserve(UUID cart, int minutes) throws SQLException {
    call("storefront_api.reserve_cart(?, ?)", cart, minutes);
  }

  public void release(UUID cart) throws SQLException {
    call("storefront_api.release_cart(?)", cart);
  }

  public String place(UUID cart, String key) throws SQLException {
    return place(cart, key, Store.CUSTOMER, null);
  }

  public String place(UUID cart, String key, String customer, @Nullable String shownTotal)
      throws SQLException {
    return call(
        "storefront_api.place_order(?, ?, ?, 0, ?::numeric)", cart, key, customer, shownTotal);
  }

  public void cancel(String order) throws SQLException {
    call("storefront_api.cancel_order(?, 'changed my mind')", order);
  }

  public String call(String function, @Nullable Object... parameters) throws SQLException {
    return Rows.first(connection, "select " + function, row -> "" + row.getString(1), parameters)
        .orElseThrow();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
