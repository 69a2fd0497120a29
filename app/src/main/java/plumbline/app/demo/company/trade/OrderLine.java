package plumbline.app.demo.company.trade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import plumbline.app.demo.company.catalogue.Product;
import plumbline.app.demo.company.tax.Vat;

/** So many pieces of a product at a net price. */
public record OrderLine(Product product, int quantity, BigDecimal unitNet) {
  public BigDecimal net() {
    return unitNet.multiply(BigDecimal.valueOf(quantity)).setScale(2, RoundingMode.UNNECESSARY);
  }

  public Vat vat() {
    return product.family().vat();
  }

  public BigDecimal unitGross() {
    return unitNet.multiply(BigDecimal.ONE.add(vat().rate())).setScale(4, RoundingMode.HALF_UP);
  }

  /** What the goods cost us. */
  public BigDecimal cost() {
    return product.prices().purchase().multiply(BigDecimal.valueOf(quantity));
  }
}
