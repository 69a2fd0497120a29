package plumbline.views.labels;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import plumbline.domain.logistics.Product;
import plumbline.domain.logistics.label.GoodsLabel;
import plumbline.views.shell.Link;
import plumbline.views.stock.StockLink;

/** Labels of these goods, looked at before they are printed. */
public record LabelsLink(List<GoodsLabel> labels) implements Link {
  private static final int MOST = 999;

  public LabelsLink {
    labels = List.copyOf(labels);
  }

  /** A label for each piece, as many as can be asked for at once. */
  public static GoodsLabel of(Product product, BigDecimal quantity) {
    BigDecimal whole = quantity.setScale(0, RoundingMode.CEILING).min(BigDecimal.valueOf(MOST));
    return new GoodsLabel(product, whole.intValueExact());
  }

  @Override
  public String desk() {
    return StockLink.DESK;
  }
}
