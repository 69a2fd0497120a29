package plumbline.app.demo.company.clientele;

import java.math.BigDecimal;

/** The discount a customer has on the list. */
public enum PriceTier {
  LIST("List price", 0),
  A("Regular customers", 4),
  B("Contractors", 8),
  C("Key accounts", 12);

  private final String title;
  private final int discountPercent;

  PriceTier(String title, int discountPercent) {
    this.title = title;
    this.discountPercent = discountPercent;
  }

  public String title() {
    return title;
  }

  public BigDecimal discountPercent() {
    return BigDecimal.valueOf(discountPercent);
  }

  /** What remains to pay of one forint. */
  public BigDecimal factor() {
    return BigDecimal.valueOf(100L - discountPercent, 2);
  }
}
