package plumbline.sync.connector.woocommerce;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.Texts;
import plumbline.sync.compare.Value;
import plumbline.sync.reconcile.FieldChange;
import plumbline.sync.reconcile.WriteResult;

/** Changes a customer's account in the shop, or takes the customer's role from it. */
final class CustomerWriter {

  private static final int LONGEST_EMAIL = 100;
  private static final int LONGEST_TEXT = 200;
  private static final List<String> ADDRESS =
      List.of("billing_address_1", "billing_postcode", "billing_city", "billing_country");

  private final Connection shop;
  private final ShopTables tables;
  private final ShopTime now;
  private final MetaRows meta;

  CustomerWriter(Connection shop, ShopTables tables, ShopTime now) {
    this.shop = shop;
    this.tables = tables;
    this.now = now;
    this.meta = MetaRows.ofUsers(shop, tables);
  }

  WriteResult change(long user, FieldChange change) throws SQLException, Refused {
    String account = locked(user, change.key());
    Value current = current(user, account, change.field());
    Wanted.guard(change.field(), change.key(), current, change.expected());
    set(user, change.field(), change.value());
    touch(user);
    return new WriteResult.Written(change.key());
  }

  /** The account stays and keeps its orders; with the role it comes back. */
  WriteResult withdraw(long user, String key) throws SQLException, Refused {
    locked(user, key);
    String capabilities = tables.prefix() + "capabilities";
    CustomerRoles roles = CustomerRoles.read(Texts.trim(meta.read(user, capabilities)));
    meta.write(user, capabilities, roles.withoutCustomer().stored());
    touch(user);
    return new WriteResult.Written(key);
  }

  /** Locks the account and returns its e-mail. */
  private String locked(long user, String key) throws SQLException, Refused {
    Optional<String> email =
        Sql.first(
            shop,
            tables.in("select user_email from ${prefix}users where ID = ? for update"),
            line -> line.getString(1),
            user);
    String stored = Texts.trim(meta.read(user, tables.prefix() + "capabilities"));
    if (email.isEmpty() || !CustomerRoles.read(stored).isCustomer()) {
      throw Refused.stale("Customer %s is no customer of the shop any more.".formatted(key));
    }
    return email.get();
  }

  private Value current(long user, String account, String field) throws SQLException, Refused {
    return switch (field) {
      case "name" -> Texts.plain(meta.read(user, "billing_company"));
      case "email" ->
          CustomerQuery.email(Texts.plain(account), Texts.plain(meta.read(user, "billing_email")));
      case "phone" -> Texts.plain(meta.read(user, "billing_phone"));
      case "address" -> address(user);
      default -> throw Refused.impossible("A customer of the shop has no field " + field + ".");
    };
  }

  private Value address(long user) throws SQLException {
    List<@Nullable String> parts = new ArrayList<>();
    for (String key : ADDRESS) {
      parts.add(meta.read(user, key));
    }
    return Texts.lines(parts);
  }

  /** Sets one field without looking at what it held. */
  void set(long user, String field, @Nullable String value) throws SQLException, Refused {
    switch (field) {
      case "name" -> meta.write(user, "billing_company", Wanted.text(field, value, LONGEST_TEXT));
      case "email" -> setEmail(user, value);
      case "phone" -> meta.write(user, "billing_phone", Wanted.text(field, value, LONGEST_TEXT));
      case "address" -> setAddress(user, value);
      default -> throw Refused.impossible("A customer of the shop has no field " + field + ".");
    }
  }

  private void setEmail(long user, @Nullable String value) throws SQLException, Refused {
    String email = checkedEmail(value);
    Optional<Long> other = userWithEmail(email).filter(id -> id != user);
    if (other.isPresent()) {
      throw Refused.impossible(
          "The e-mail address %s belongs to shop user %d already.".formatted(email, other.get()));
    }
    Sql.update(
        shop, tables.in("update ${prefix}users set user_email = ? where ID = ?"), email, user);
    meta.write(user, "billing_email", email);
    Sql.update(
        shop,
        tables.in("update ${prefix}wc_customer_lookup set email = ? where user_id = ?"),
        email,
        user);
  }

  static String checkedEmail(@Nullable String value) throws Refused {
    String email = Wanted.text("email", value, LONGEST_EMAIL);
    if (email.indexOf('@') < 1 || email.endsWith("@")) {
      throw Refused.impossible(
          "A shop account needs an e-mail address; '%s' is none.".formatted(email));
    }
    return email;
  }

  /** The shop tells addresses apart without regard to case, as this column's collation does. */
  Optional<Long> userWithEmail(String email) throws SQLException {
    return Sql.first(
        shop,
        tables.in("select ID from ${prefix}users where user_email = ? order by ID limit 1"),
        line -> line.getLong(1),
        email);
  }

  private void setAddress(long user, @Nullable String value) throws SQLException, Refused {
    String[] lines = value == null ? new String[0] : value.split("\n", -1);
    if (value != null && lines.length != ADDRESS.size()) {
      throw Refused.impossible(
          "An address is street, postcode, city and country code, a line each.");
    }
    for (int i = 0; i < ADDRESS.size(); i++) {
      String part = value == null ? "" : lines[i];
      meta.write(user, ADDRESS.get(i), Wanted.text("address", part, LONGEST_TEXT));
    }
  }

  /** The moment the shop reports as the customer's last change. */
  void touch(long user) throws SQLException {
    meta.write(user, "last_update", Long.toString(now.seconds()));
  }
}
