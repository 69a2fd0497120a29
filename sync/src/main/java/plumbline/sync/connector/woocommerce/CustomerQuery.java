package plumbline.sync.connector.woocommerce;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.Row;
import plumbline.sync.compare.SourceException;
import plumbline.sync.compare.Texts;
import plumbline.sync.compare.Value;
import plumbline.sync.connector.SqlRows;

/**
 * Users with the role of a customer: company, e-mail, phone and billing address, by user ID. The
 * e-mail is kept twice, in the account and in the billing address, and agrees only if both do.
 */
record CustomerQuery(ShopTables tables, LinkedUsers links) implements ShopQuery {

  /** Knows the shop's users behind customer numbers. */
  @FunctionalInterface
  interface LinkedUsers {
    Map<Long, String> of(Collection<String> customerNumbers) throws SourceException;
  }

  private static final List<String> BILLING =
      List.of(
          "billing_company",
          "billing_email",
          "billing_phone",
          "billing_address_1",
          "billing_postcode",
          "billing_city",
          "billing_country");

  private static final Meta META =
      new Meta(
          "usermeta",
          "user_id",
          "${by_user}",
          Stream.concat(BILLING.stream(), Stream.of("${prefix}capabilities")).toList());

  @Override
  public String select(String only) {
    return tables.in(
        """
        select u.ID, m.m0, u.user_email, m.m1, m.m2, m.m3, m.m4, m.m5, m.m6, m.counts
        from %s m
        straight_join ${prefix}users u on u.ID = m.owner
        where m.m7 like '%%"customer";b:1%%'
        order by u.ID
        """
            .formatted(META.pivot(only.formatted("m.user_id"))));
  }

  /** A user who was asked for by customer number goes by it, any other by the shop's own ID. */
  @Override
  public Asked ask(Connection shop, Collection<String> labels) throws SQLException {
    try {
      Map<Long, String> numbers = links.of(labels);
      List<Long> ids = new ArrayList<>(ShopQuery.ownIds(labels));
      ids.addAll(numbers.keySet());
      return new Asked(ids, line -> row(line, numbers));
    } catch (SourceException e) {
      throw new SQLException(e.getMessage(), e);
    }
  }

  @Override
  public SqlRows.Reading reading() {
    return line -> row(line, Map.of());
  }

  private Row row(ResultSet line, Map<Long, String> numbers) throws SQLException {
    long id = line.getLong(1);
    long counts = line.getLong(10);
    Value company = text(0, counts, line.getString(2));
    Value phone = text(2, counts, line.getString(5));
    return new Row(
        "%020d".formatted(id),
        numbers.getOrDefault(id, OWN + id),
        List.of(company, email(line, counts), phone, address(line, counts)),
        null);
  }

  private Value text(int key, long counts, @Nullable String raw) {
    Value.Unreadable unreadable = META.unreadable(key, counts, raw);
    return unreadable == null ? Texts.plain(raw) : unreadable;
  }

  private Value email(ResultSet line, long counts) throws SQLException {
    return email(Texts.plain(line.getString(3)), text(1, counts, line.getString(4)));
  }

  static Value email(Value account, Value billing) {
    return switch (billing) {
      case Value.Unreadable unreadable -> unreadable;
      case Value.Present b when account instanceof Value.Present a && !a.sameAs(b) ->
          new Value.Twice(a, b);
      default -> account;
    };
  }

  private Value address(ResultSet line, long counts) throws SQLException {
    List<@Nullable String> parts = new ArrayList<>(4);
    for (int key = 3; key <= 6; key++) {
      String part = line.getString(key + 3);
      Value.Unreadable unreadable = META.unreadable(key, counts, part);
      if (unreadable != null) {
        return unreadable;
      }
      parts.add(part);
    }
    return Texts.lines(parts);
  }
}
