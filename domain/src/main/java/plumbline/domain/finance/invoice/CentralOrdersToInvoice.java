package plumbline.domain.finance.invoice;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;

/**
 * The shipped orders, read through what Storefront and Admin publish. What was cancelled of an
 * order after it was placed is not invoiced.
 */
public final class CentralOrdersToInvoice implements OrdersToInvoice {
  static final String BUYER =
      """
      c.number, c.name, coalesce(c.vat_number, '') as tax_number,
      concat_ws(', ', nullif(concat_ws(' ', c.postcode, c.city), ''), c.address_line) as address
      """;

  private static final String DELIVERY = "Szállítás";

  private final CentralDatabase database;

  public CentralOrdersToInvoice(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<OrderToInvoice> waiting() throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select o.number, o.customer_number, coalesce(c.name, '') as name, o.placed_at,
                       o.total
                from finance_api.order_to_invoice o
                left join admin_api.customer c on c.number = o.customer_number
                order by o.placed_at, o.number
                """,
                row ->
                    new OrderToInvoice(
                        row.getString("number"),
                        row.getString("customer_number"),
                        row.getString("name"),
                        Rows.instant(row, "placed_at"),
                        row.getBigDecimal("total"))));
  }

  @Override
  public Optional<InvoiceDraft> draft(String orderNumber, UUID id, LocalDate issued)
      throws SQLException {
    return database.read(connection -> draft(connection, orderNumber, id, issued));
  }

  private static Optional<InvoiceDraft> draft(
      Connection connection, String orderNumber, UUID id, LocalDate issued) throws SQLException {
    Optional<Buyer> buyer =
        Rows.first(
            connection,
            "select "
                + BUYER
                + " from storefront_api.sales_order o"
                + " join admin_api.customer c on c.number = o.customer_number where o.number = ?",
            CentralOrdersToInvoice::buyer,
            orderNumber);
    if (buyer.isEmpty()) {
      return Optional.empty();
    }
    int days = Integer.parseInt(InvoiceBooks.setting(connection, "invoice_days_to_pay"));
    return Optional.of(
        new InvoiceDraft(
            id,
            buyer.get(),
            orderNumber,
            new InvoiceDraft.Dates(issued, issued, issued.plusDays(days)),
            PaymentMethod.TRANSFER,
            "",
            lines(connection, orderNumber)));
  }

  private static List<InvoiceLine> lines(Connection connection, String orderNumber)
      throws SQLException {
    OrderContent content = new OrderContent(InvoiceBooks.load(connection).rates());
    Rows.list(
        connection,
        """
        select l.sku, l.name, l.quantity - l.cancelled as quantity, coalesce(p.unit, '') as unit,
               round(l.gross * (l.quantity - l.cancelled) / l.quantity, 2) as gross, l.vat_code
        from storefront_api.order_line l left join admin_api.product p on p.sku = l.sku
        where l.order_number = ? and l.quantity > l.cancelled order by l.line_no
        """,
        row -> {
          content.goods(
              row.getString("sku"),
              row.getString("name"),
              row.getBigDecimal("quantity"),
              row.getString("unit"),
              row.getBigDecimal("gross"),
              row.getString("vat_code"));
          return true;
        },
        orderNumber);
    String vatCode = InvoiceBooks.setting(connection, "invoice_delivery_vat_code");
    Rows.list(
        connection,
        "select shipping_gross from storefront_api.sales_order where number = ?",
        row -> {
          content.delivery(DELIVERY, row.getBigDecimal(1), vatCode);
          return true;
        },
        orderNumber);
    return content.lines();
  }

  static Buyer buyer(ResultSet row) throws SQLException {
    return new Buyer(
        row.getString("number"),
        row.getString("name"),
        row.getString("address"),
        row.getString("tax_number"));
  }
}
