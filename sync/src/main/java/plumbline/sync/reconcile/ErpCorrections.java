package plumbline.sync.reconcile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Rows;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Row;
import plumbline.sync.compare.SourceException;

/** Writes to the ERP through the owning module's correction function, and in no other way. */
public final class ErpCorrections implements WritableSystem {
  private final CentralDatabase central;

  public ErpCorrections(CentralDatabase central) {
    this.central = central;
  }

  @FunctionalInterface
  private interface Correction {
    WriteResult run(Connection connection) throws SQLException;
  }

  @Override
  public WriteResult change(FieldChange change) throws SourceException {
    return switch (change.entity()) {
      case "product" ->
          change.field().equals("tax_class")
              ? run(connection -> changeTaxClass(connection, change))
              : correct("admin_api.correct_product", change);
      case "customer" -> correct("admin_api.correct_customer", change);
      case "stock" ->
          run(
              connection ->
                  call(
                      connection,
                      "select logistics_api.correct_stock(?, ?, ?, ?, ?)",
                      change,
                      change.expected(),
                      change.value()));
      case "order" ->
          run(
              connection ->
                  call(
                      connection,
                      "select storefront_api.correct_order_total(?, ?, ?, ?, ?)",
                      change,
                      change.expected(),
                      change.value()));
      default -> new WriteResult.Impossible("The ERP has no entity " + change.entity() + ".");
    };
  }

  @Override
  public WriteResult create(FieldChange change, Row asInOther) throws SourceException {
    return switch (change.entity()) {
      case "product" -> run(connection -> adoptProduct(connection, change, asInOther));
      case "customer" -> run(connection -> adoptCustomer(connection, change, asInOther));
      default ->
          new WriteResult.Impossible(
              "The ERP takes over products and customers here, and no " + change.entity() + ".");
    };
  }

  @Override
  public WriteResult withdraw(FieldChange change) throws SourceException {
    return switch (change.entity()) {
      case "product" -> correct("admin_api.correct_product", change);
      case "customer" -> correct("admin_api.correct_customer", change);
      default ->
          new WriteResult.Impossible("The ERP does not withdraw a " + change.entity() + " here.");
    };
  }

  private WriteResult correct(String function, FieldChange change) throws SourceException {
    return run(
        connection ->
            call(
                connection,
                "select " + function + "(?, '" + fieldName(change) + "', ?, ?, ?, ?)",
                change,
                change.expected(),
                change.value()));
  }

  /** Field names come from the entity's own definition, never from outside. */
  private static String fieldName(FieldChange change) {
    EntityDefinition entity = EntityDefinition.named(change.entity()).orElseThrow();
    if (!change.field().equals(EntityDefinition.RECORD)
        && !entity.fields().contains(change.field())) {
      throw new IllegalArgumentException("No field " + change.field() + " in " + entity.name());
    }
    return change.field();
  }

  private static WriteResult call(
      Connection connection,
      String sql,
      FieldChange change,
      @Nullable String expected,
      @Nullable String value)
      throws SQLException {
    Rows.list(
        connection, sql, _ -> "", change.key(), expected, value, change.reason(), change.person());
    return new WriteResult.Written(change.key());
  }

  /** The shop knows a tax class, the ERP a VAT code; several codes may share a class. */
  private WriteResult changeTaxClass(Connection connection, FieldChange change)
      throws SQLException {
    List<String> codes = codesOf(connection, change.value());
    if (codes.size() != 1) {
      return new WriteResult.Impossible(
          codes.isEmpty()
              ? "No VAT code stands for the shop's tax class " + change.value() + "."
              : "The VAT codes %s share the tax class %s. Choose one in the product master."
                  .formatted(String.join(", ", codes), change.value()));
    }
    Optional<String> now =
        Rows.first(
            connection,
            "select vat_code from admin_api.product where sku = ?",
            row -> row.getString(1),
            change.key());
    if (now.isEmpty() || !codesOf(connection, change.expected()).contains(now.get())) {
      return new WriteResult.Stale(
          "tax_class of %s is no longer %s.".formatted(change.key(), change.expected()));
    }
    return call(
        connection,
        "select admin_api.correct_product(?, 'tax_class', ?, ?, ?, ?)",
        change,
        now.get(),
        codes.getFirst());
  }

  private static List<String> codesOf(Connection connection, @Nullable String taxClass)
      throws SQLException {
    return Rows.list(
        connection,
        """
        select vat_code from sync_api.tax_class
        where system = 'shop' and tax_class = ? order by vat_code
        """,
        row -> row.getString(1),
        taxClass == null || taxClass.equals("standard") ? "" : taxClass);
  }

  private WriteResult adoptProduct(Connection connection, FieldChange change, Row shop)
      throws SQLException {
    List<String> codes = codesOf(connection, shop.values().get(3).text());
    if (codes.isEmpty()) {
      return new WriteResult.Impossible(
          "No VAT code stands for the shop's tax class " + shop.values().get(3).text() + ".");
    }
    Rows.list(
        connection,
        "select admin_api.adopt_product(?, ?, ?, ?, ?, ?, ?)",
        _ -> "",
        change.key(),
        shop.values().get(0).text(),
        shop.values().get(1).text(),
        shop.values().get(2).text(),
        codes.getFirst(),
        change.reason(),
        change.person());
    return new WriteResult.Written(change.key());
  }

  private WriteResult adoptCustomer(Connection connection, FieldChange change, Row shop)
      throws SQLException {
    String number =
        Rows.first(
                connection,
                "select admin_api.adopt_customer(?, ?, ?, ?, ?, ?)",
                row -> row.getString(1),
                shop.values().get(0).text(),
                shop.values().get(1).text(),
                shop.values().get(2).text(),
                shop.values().get(3).text(),
                change.reason(),
                change.person())
            .orElseThrow();
    CustomerLink.write(connection, number, change.key().substring("shop:".length()));
    return new WriteResult.Written(number);
  }

  private WriteResult run(Correction correction) throws SourceException {
    try {
      return central.transact(correction::run);
    } catch (SQLException failure) {
      Optional<DatabaseRefusal> refusal = DatabaseRefusal.in(failure);
      if (refusal.isPresent()) {
        return refusal.get().sqlState().equals(DatabaseRefusal.STALE)
            ? new WriteResult.Stale(refusal.get().message())
            : new WriteResult.Impossible(refusal.get().message());
      }
      throw new SourceException("The ERP could not be written: " + failure.getMessage(), failure);
    }
  }
}
