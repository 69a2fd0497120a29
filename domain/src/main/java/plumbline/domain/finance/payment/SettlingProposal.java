package plumbline.domain.finance.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Proposes what an amount settles: documents in the order given, each as far as it goes. */
public final class SettlingProposal {
  private SettlingProposal() {}

  /** What settles nothing is left out; the parts add up to the amount at most. */
  public static List<Allocation> of(BigDecimal amount, List<OpenDocument> documents) {
    List<Allocation> parts = new ArrayList<>();
    BigDecimal left = amount;
    for (OpenDocument document : documents) {
      BigDecimal part = left.min(document.open().abs());
      if (part.signum() > 0) {
        parts.add(new Allocation(document.id(), part));
        left = left.subtract(part);
      }
    }
    return parts;
  }
}
