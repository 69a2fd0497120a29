package plumbline.sync.connector.woocommerce;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Row;
import plumbline.sync.compare.Texts;
import plumbline.sync.reconcile.WriteResult;

/** Opens a customer's account in the shop, or gives one that was withdrawn its role again. */
final class NewCustomer {

  private static final int EMAIL = EntityDefinition.CUSTOMER.fields().indexOf("email");

  private final Connection shop;
  private final ShopTables tables;
  private final ShopTime now;
  private final CustomerWriter writer;
  private final MetaRows meta;

  NewCustomer(Connection shop, ShopTables tables, ShopTime now) {
    this.shop = shop;
    this.tables = tables;
    this.now = now;
    this.writer = new CustomerWriter(shop, tables, now);
    this.meta = MetaRows.ofUsers(shop, tables);
  }

  /** Returns the user's ID as the key: the caller links it. */
  WriteResult create(String number, Row asInErp) throws SQLException, Refused {
    String email = CustomerWriter.checkedEmail(asInErp.values().get(EMAIL).text());
    Optional<Long> known = writer.userWithEmail(email);
    long user = known.isPresent() ? returning(known.get(), number, email) : insert(number, email);
    for (int i = 0; i < asInErp.values().size(); i++) {
      String field = EntityDefinition.CUSTOMER.fields().get(i);
      writer.set(user, field, asInErp.values().get(i).text());
    }
    meta.write(user, tables.prefix() + "capabilities", CustomerRoles.CUSTOMER_ONLY);
    writer.touch(user);
    return new WriteResult.Written(Long.toString(user));
  }

  /** Somebody else's account must not become this customer's; one made for it is taken again. */
  private long returning(long user, String number, String email) throws SQLException, Refused {
    String capabilities = Texts.trim(meta.read(user, tables.prefix() + "capabilities"));
    boolean madeForIt =
        Sql.first(
                shop,
                tables.in("select user_login from ${prefix}users where ID = ?"),
                line -> line.getString(1),
                user)
            .equals(Optional.of(login(number)));
    if (!madeForIt && !CustomerRoles.read(capabilities).hasNone()) {
      throw Refused.impossible(
          "Shop user %d has the e-mail address %s already: link the customer to it instead."
              .formatted(user, email));
    }
    return user;
  }

  private static String login(String number) {
    return number.toLowerCase(Locale.ROOT);
  }

  /** The password is no hash of anything: the buyer asks the shop for a new one. */
  private long insert(String number, String email) throws SQLException {
    String login = login(number);
    long user =
        Sql.insert(
            shop,
            tables.in(
                """
                insert into ${prefix}users
                  (user_login, user_pass, user_nicename, user_email, user_registered, display_name)
                values (?, ?, ?, ?, ?, ?)
                """),
            login,
            "!" + UUID.randomUUID(),
            login,
            email,
            now.gmt(),
            number);
    meta.add(user, "nickname", login);
    meta.add(user, "first_name", "");
    meta.add(user, "last_name", "");
    meta.add(user, tables.prefix() + "user_level", "0");
    return user;
  }
}
