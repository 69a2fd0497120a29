package plumbline.app.demo.company.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.app.demo.company.catalogue.Prices;
import plumbline.app.demo.company.catalogue.Product;
import plumbline.app.demo.company.clientele.Address;
import plumbline.app.demo.company.clientele.Customer;
import plumbline.app.demo.company.clientele.PriceTier;
import plumbline.app.demo.company.firm.Firm;
import plumbline.app.demo.company.people.DemoPeople;
import plumbline.app.demo.company.rows.CompanyClock;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.app.demo.company.warehouse.Warehouse;
import plumbline.domain.central.Rows;

/** Tiers, customers, products and warehouses; then accounts and VAT codes. */
final class MasterRows {
  private static final String KEPT_BY = DemoPeople.CSILLA.login().user();

  private final Connection connection;
  private final Firm firm;

  MasterRows(Connection connection, Firm firm) {
    this.connection = connection;
    this.firm = firm;
  }

  void insert() throws SQLException {
    insertTiers();
    insertCustomers();
    insertProducts();
    insertWarehouses();
    ChartRows.insert(connection);
    for (String table : new String[] {"admin.customer", "admin.product", "logistics.warehouse"}) {
      Rows.first(
          connection,
          "select setval(pg_get_serial_sequence(?, 'id'), (select max(id) from %s))"
              .formatted(table),
          row -> row.getLong(1),
          table);
    }
  }

  private void insertTiers() throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            "insert into admin.price_tier (code, name, discount_percent) values (?, ?, ?)")) {
      for (PriceTier tier : PriceTier.values()) {
        rows.add(tier.name(), tier.title(), tier.discountPercent());
      }
    }
  }

  private void insertCustomers() throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into admin.customer
              (id, number, name, email, phone, address_line, postcode, city, country, vat_number,
               tier, online, changed_at, changed_by)
            overriding system value
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      for (Customer customer : firm.clientele().customers()) {
        Address address = customer.address();
        rows.add(
            customer.id(),
            customer.number(),
            customer.name(),
            customer.email(),
            customer.contact().phone(),
            address.street(),
            address.postcode(),
            address.city(),
            Address.COUNTRY,
            customer.taxNumber(),
            customer.terms().tier().name(),
            customer.terms().online(),
            keptAt(customer.id()),
            KEPT_BY);
      }
    }
  }

  private void insertProducts() throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into admin.product
              (id, sku, barcode, name, kind, parent_id, unit, regular_price, sale_price,
               purchase_price, vat_code, published, keeps_lots, changed_at, changed_by)
            overriding system value
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      Set<Product> inLots = new LotRows(firm.stock()).kept();
      for (Product product : firm.catalogue().carried()) {
        @Nullable Prices prices = product.isSold() ? product.prices() : null;
        @Nullable Product parent = product.parent();
        rows.add(
            product.id(),
            product.sku(),
            product.article().barcode(),
            product.name(),
            product.kind().word(),
            parent == null ? null : parent.id(),
            product.family().unit(),
            prices == null ? null : prices.regular(),
            prices == null ? null : prices.sale(),
            prices == null ? null : prices.purchase(),
            product.family().vat().code(),
            product.published(),
            inLots.contains(product),
            keptAt(product.id()),
            KEPT_BY);
      }
    }
  }

  /** Somewhere in the first working days: the year began with a look at every record. */
  private Instant keptAt(int id) {
    LocalDateTime opened = firm.stock().movements().getFirst().at();
    return CompanyClock.instant(opened.plusMinutes(id % 300).plusDays(id % 5));
  }

  private void insertWarehouses() throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into logistics.warehouse (id, code, name) overriding system value
            values (?, ?, ?)
            """)) {
      for (Warehouse warehouse : Warehouse.values()) {
        rows.add(warehouse.id(), warehouse.code(), warehouse.title());
      }
    }
  }
}
