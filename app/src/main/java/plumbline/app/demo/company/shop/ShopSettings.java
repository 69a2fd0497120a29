package plumbline.app.demo.company.shop;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.app.demo.company.tax.Vat;

/** The shop's options and its tax table. */
final class ShopSettings {
  static final String HOME = "https://bolt.csavarhaz.example";

  private final ShopConnection shop;

  ShopSettings(ShopConnection shop) {
    this.shop = shop;
  }

  void insert() throws SQLException {
    try (RowBatch rows = shop.insert("options", "option_name", "option_value", "autoload")) {
      for (Map.Entry<String, String> option : options().entrySet()) {
        rows.add(option.getKey(), option.getValue(), "yes");
      }
    }
    try (RowBatch rows = shop.insert("wc_tax_rate_classes", "name", "slug")) {
      rows.add("Reduced rate", "reduced-rate");
      rows.add("Super reduced", "super-reduced");
      rows.add("Zero rate", "zero-rate");
    }
    insertRates();
    shop.commit();
  }

  private static Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("siteurl", HOME);
    options.put("home", HOME);
    options.put("blogname", "Csavarház Nagykereskedés");
    options.put("admin_email", "web@csavarhaz.example");
    options.put("timezone_string", "Europe/Budapest");
    options.put("gmt_offset", "");
    options.put("woocommerce_version", "10.0.2");
    options.put("woocommerce_db_version", "10.0.2");
    options.put("woocommerce_currency", "HUF");
    options.put("woocommerce_price_num_decimals", "2");
    options.put("woocommerce_price_decimal_sep", ",");
    options.put("woocommerce_price_thousand_sep", " ");
    options.put("woocommerce_default_country", "HU");
    options.put("woocommerce_calc_taxes", "yes");
    options.put("woocommerce_prices_include_tax", "no");
    options.put("woocommerce_tax_round_at_subtotal", "yes");
    options.put("woocommerce_manage_stock", "yes");
    options.put("woocommerce_hold_stock_minutes", "60");
    options.put("woocommerce_custom_orders_table_enabled", "yes");
    options.put("woocommerce_custom_orders_table_data_sync_enabled", "no");
    return options;
  }

  /** One rate for each class; all codes without tax share the last. */
  private void insertRates() throws SQLException {
    try (RowBatch rows =
        shop.insert(
            "woocommerce_tax_rates",
            "tax_rate_id",
            "tax_rate_country",
            "tax_rate",
            "tax_rate_name",
            "tax_rate_priority",
            "tax_rate_shipping",
            "tax_rate_order",
            "tax_rate_class")) {
      for (Vat vat : new Vat[] {Vat.STANDARD, Vat.REDUCED, Vat.LOWEST, Vat.PUBLIC_INTEREST}) {
        BigDecimal percent = vat.rate().movePointRight(2).setScale(4);
        rows.add(
            rateId(vat),
            "HU",
            percent.toPlainString(),
            "ÁFA",
            1,
            vat == Vat.STANDARD ? 1 : 0,
            rateId(vat),
            vat.shopClass());
      }
    }
  }

  static int rateId(Vat vat) {
    return switch (vat) {
      case STANDARD -> 1;
      case REDUCED -> 2;
      case LOWEST -> 3;
      case SMALL_BUSINESS, PUBLIC_INTEREST, REVERSE_CHARGE -> 4;
    };
  }
}
