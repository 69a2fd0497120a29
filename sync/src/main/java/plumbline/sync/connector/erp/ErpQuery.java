package plumbline.sync.connector.erp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.Decimals;
import plumbline.sync.compare.Row;
import plumbline.sync.compare.Texts;
import plumbline.sync.compare.Value;
import plumbline.sync.connector.SqlRows;

/**
 * How one entity is read.
 *
 * @param select everything up to its filter, which comes last
 * @param filter what restricts it to the labels of the one parameter
 * @param order the key's order, by bytes
 */
record ErpQuery(String select, String filter, String order, SqlRows.Reading reading) {

  /** A variation is on sale only if its parent is. */
  static final ErpQuery PRODUCT =
      new ErpQuery(
          """
          select p.sku, p.name, p.kind, p.regular_price::text, p.sale_price::text, p.vat_code,
                 t.tax_class
          from admin_api.product p
          left join admin_api.product parent on parent.id = p.parent_id
          left join sync_api.tax_class t on t.vat_code = p.vat_code and t.system = 'shop'
          where p.published and (p.parent_id is null or parent.published)
          """,
          "and p.sku = any (?)",
          "order by p.sku collate \"C\"",
          ErpQuery::product);

  /**
   * Ordered by the shop's user ID, since the shop does not know the customer's number; customers
   * without a link come before all others and match nothing.
   */
  static final ErpQuery CUSTOMER =
      new ErpQuery(
          """
          select case when l.external_id ~ '^[0-9]{1,20}$' then lpad(l.external_id, 20, '0')
                      else '!' || c.number end collate "C" as place,
                 c.number, c.name, c.email, c.phone, c.address_line, c.postcode, c.city, c.country
          from admin_api.customer c
          left join sync_api.link l
            on l.entity = 'customer' and l.system = 'shop' and l.erp_key = c.number
          where c.online
          """,
          "and array[c.number, 'shop:' || l.external_id] && ?",
          "order by place, c.number collate \"C\"",
          ErpQuery::customer);

  /** A product that never had stock has none: its quantity is 0. */
  static final ErpQuery STOCK =
      new ErpQuery(
          """
          select p.sku, coalesce(a.available, 0)::text
          from admin_api.product p
          left join logistics_api.availability a on a.product_id = p.id
          where p.published and p.kind <> 'variable'
          """,
          "and p.sku = any (?)",
          "order by p.sku collate \"C\"",
          line -> Row.of(line.getString(1), Decimals.quantity(line.getString(2))));

  static final ErpQuery ORDER =
      new ErpQuery(
          "select o.number, o.total::text from storefront_api.sales_order o where true\n",
          "and o.number = any (?)",
          "order by o.number collate \"C\"",
          line -> Row.of(line.getString(1), Decimals.money(line.getString(2))));

  String all() {
    return select + order;
  }

  String only() {
    return select + filter + "\n" + order;
  }

  private static Row product(ResultSet line) throws SQLException {
    String sku = line.getString(1);
    Value name = Texts.plain(line.getString(2));
    if (line.getString(3).equals("variable")) {
      return Row.of(sku, name, Value.notCompared(), Value.notCompared(), Value.notCompared());
    }
    return Row.of(
        sku,
        name,
        Decimals.money(line.getString(4)),
        Decimals.money(line.getString(5)),
        taxClass(line.getString(6), line.getString(7)));
  }

  private static Value taxClass(String vatCode, @Nullable String taxClass) {
    if (taxClass == null) {
      return new Value.Unreadable(
          vatCode, "No tax class of the shop is named for VAT code %s.".formatted(vatCode));
    }
    return Value.present(Texts.trim(taxClass).isEmpty() ? "standard" : Texts.trim(taxClass));
  }

  private static Row customer(ResultSet line) throws SQLException {
    List<Value> values =
        List.of(
            Texts.plain(line.getString(3)),
            Texts.plain(line.getString(4)),
            Texts.plain(line.getString(5)),
            Texts.lines(
                Arrays.asList(
                    line.getString(6), line.getString(7), line.getString(8), line.getString(9))));
    return new Row(line.getString(1), line.getString(2), values, null);
  }
}
