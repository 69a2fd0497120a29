package plumbline.app.demo.company.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Net prices in forints: what we pay, what we ask, and what we ask during a sale. */
public record Prices(BigDecimal purchase, BigDecimal regular, @Nullable BigDecimal sale) {
  /** What a buyer without a discount pays today. */
  public BigDecimal active() {
    return sale == null ? regular : sale;
  }
}
