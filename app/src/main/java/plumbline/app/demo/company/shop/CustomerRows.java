package plumbline.app.demo.company.shop;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.clientele.Address;
import plumbline.app.demo.company.clientele.Customer;
import plumbline.app.demo.company.planted.Planted;
import plumbline.app.demo.company.rows.RowBatch;

/** Customers' accounts: users with their meta rows, and the shop's digest of them. */
final class CustomerRows {
  private static final String CUSTOMER = "a:1:{s:8:\"customer\";b:1;}";

  private final ShopConnection shop;
  private final ShopIds ids;
  private final Planted planted;
  private final LocalDateTime opened;

  /**
   * @param opened when the twelve months began
   */
  CustomerRows(ShopConnection shop, ShopIds ids, Planted planted, LocalDateTime opened) {
    this.shop = shop;
    this.ids = ids;
    this.planted = planted;
    this.opened = opened;
  }

  /** An account with what the shop has instead of the ERP's values. */
  private record Account(long id, Customer customer, String email, Address address) {}

  void insert() throws SQLException {
    List<Account> accounts =
        ids.users().entrySet().stream()
            .map(user -> account(user.getKey(), user.getValue()))
            .toList();
    insertUsers(accounts);
    try (MetaBatch meta = shop.insertMeta("usermeta", "user_id")) {
      for (Account account : accounts) {
        insertMeta(meta, account);
      }
    }
    insertLookup(accounts);
    shop.commit();
  }

  private Account account(long id, Customer customer) {
    String email =
        planted
            .at("customer", customer.number(), "email")
            .map(plant -> String.valueOf(plant.shop()))
            .orElse(customer.email());
    Address address =
        planted
            .at("customer", customer.number(), "address")
            .map(plant -> String.valueOf(plant.shop()).split("\n"))
            .map(lines -> new Address(lines[0], lines[1], lines[2]))
            .orElse(customer.address());
    return new Account(id, customer, email, address);
  }

  private LocalDateTime registered(Account account) {
    Chance chance = Chance.of(account.id(), "registered");
    return opened.minusDays(chance.between(3, 1_800)).plusSeconds(chance.below(40_000));
  }

  private static String userLogin(Account account) {
    return AsTyped.slug(account.customer().email().replaceAll("@.*", "")) + account.id();
  }

  private void insertUsers(List<Account> accounts) throws SQLException {
    try (RowBatch rows =
        shop.insert(
            "users",
            "ID",
            "user_login",
            "user_pass",
            "user_nicename",
            "user_email",
            "user_registered",
            "display_name")) {
      for (Account account : accounts) {
        Customer.Contact contact = account.customer().contact();
        rows.add(
            account.id(),
            userLogin(account),
            "!no-password",
            userLogin(account),
            account.email(),
            registered(account),
            contact.lastName() + " " + contact.firstName());
      }
    }
  }

  private void insertMeta(MetaBatch meta, Account account) throws SQLException {
    long id = account.id();
    Customer.Contact contact = account.customer().contact();
    meta.add(id, "nickname", userLogin(account));
    meta.add(id, "first_name", contact.firstName());
    meta.add(id, "last_name", contact.lastName());
    meta.add(id, shop.table("capabilities"), CUSTOMER);
    meta.add(id, shop.table("user_level"), "0");
    Address billing = account.address();
    insertAddress(meta, id, "billing_", account.customer(), billing);
    meta.add(id, "billing_email", account.email());
    meta.add(id, "billing_phone", contact.phone());
    // one in eight has goods brought elsewhere
    Address shipping =
        id % 8 == 0
            ? new Address("Telephely, " + billing.street(), billing.postcode(), billing.city())
            : account.customer().address();
    insertAddress(meta, id, "shipping_", account.customer(), shipping);
    meta.add(id, "paying_customer", "1");
    meta.add(id, "locale", "");
    meta.add(
        id,
        "last_update",
        String.valueOf(registered(account).plusDays(2).toEpochSecond(ZoneOffset.UTC)));
  }

  private static void insertAddress(
      MetaBatch meta, long id, String kind, Customer customer, Address address)
      throws SQLException {
    Map<String, String> parts =
        Map.of(
            "first_name", customer.contact().firstName(),
            "last_name", customer.contact().lastName(),
            "company", customer.name(),
            "address_1", address.street(),
            "city", address.city(),
            "postcode", address.postcode(),
            "country", Address.COUNTRY);
    for (String part : parts.keySet().stream().sorted().toList()) {
      meta.add(id, kind + part, parts.get(part));
    }
    if (id % 2 == 0) {
      meta.add(id, kind + "address_2", "");
      meta.add(id, kind + "state", "");
    }
  }

  private void insertLookup(List<Account> accounts) throws SQLException {
    try (RowBatch rows =
        shop.insert(
            "wc_customer_lookup",
            "user_id",
            "username",
            "first_name",
            "last_name",
            "email",
            "date_registered",
            "country",
            "postcode",
            "city")) {
      for (Account account : accounts) {
        Customer.Contact contact = account.customer().contact();
        rows.add(
            account.id(),
            userLogin(account),
            contact.firstName(),
            contact.lastName(),
            account.email(),
            registered(account),
            Address.COUNTRY,
            account.address().postcode(),
            account.address().city());
      }
    }
  }
}
