package plumbline.domain.logistics.label;

import java.util.List;

/** Makes a PDF of labels: name, SKU, unit and bars a scanner reads. */
@FunctionalInterface
public interface LabelRenderer {
  byte[] pdf(List<GoodsLabel> labels, LabelPaper paper);
}
