package plumbline.domain.finance.invoice;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;

/** Customers and products as Admin publishes them, and the terms as they are set. */
public final class CentralInvoiceChoices implements InvoiceChoices {
  private final CentralDatabase database;

  public CentralInvoiceChoices(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<Buyer> buyers(String typed, int most) throws SQLException {
    String anywhere = Rows.anywhere(typed);
    return database.read(
        connection ->
            Rows.list(
                connection,
                "select "
                    + CentralOrdersToInvoice.BUYER
                    + """
                     from admin_api.customer c
                    where c.number ilike ? or c.name ilike ?
                    order by c.name ilike ? desc, c.name, c.number limit ?
                    """,
                CentralOrdersToInvoice::buyer,
                anywhere,
                anywhere,
                anywhere.substring(1),
                most));
  }

  @Override
  public List<Goods> goods(String typed, int most) throws SQLException {
    String anywhere = Rows.anywhere(typed);
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select sku, name, unit, coalesce(sale_price, regular_price, 0) as unit_net, vat_code
                from admin_api.product
                where kind <> 'variable' and (sku ilike ? or name ilike ? or barcode = ?)
                order by sku ilike ? desc, name, sku limit ?
                """,
                row ->
                    new Goods(
                        row.getString("sku"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getBigDecimal("unit_net"),
                        row.getString("vat_code")),
                anywhere,
                anywhere,
                typed,
                anywhere.substring(1),
                most));
  }

  @Override
  public Terms terms() throws SQLException {
    return database.read(
        connection -> {
          InvoiceBooks books = InvoiceBooks.load(connection);
          Map<String, java.math.BigDecimal> rates = new HashMap<>(books.rates());
          return new Terms(
              rates,
              books.rounding(),
              Integer.parseInt(InvoiceBooks.setting(connection, "invoice_days_to_pay")));
        });
  }
}
