package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What an invoice made by hand is put together from. */
public interface InvoiceChoices {
  /** The customers whose number or name contains what was typed, at most so many. */
  List<Buyer> buyers(String typed, int most) throws SQLException;

  /** The products whose SKU, barcode or name contains what was typed, at most so many. */
  List<Goods> goods(String typed, int most) throws SQLException;

  /** Rates, rounding and usual terms, as they are set now. */
  Terms terms() throws SQLException;

  /** A product that can stand in a line. */
  record Goods(String sku, String name, String unit, BigDecimal unitNet, String vatCode) {}

  /**
   * What holds for an invoice that is issued now.
   *
   * @param rates the rate of every VAT code that can be posted
   */
  record Terms(Map<String, BigDecimal> rates, VatRounding rounding, int daysToPay) {
    public Terms {
      rates = Map.copyOf(rates);
    }
  }
}
