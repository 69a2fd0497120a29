package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The VAT each line bears, so that the lines come to the summary under every rule: a line bears
 * what the sum up to it adds, and the last of a code what is missing.
 */
public final class LineVat {
  private LineVat() {}

  public static List<BigDecimal> of(List<InvoiceLine> lines, InvoiceSums sums) {
    Map<String, VatSum> perCode = new HashMap<>();
    sums.perCode().forEach(sum -> perCode.put(sum.vatCode(), sum));
    Map<String, List<BigDecimal>> nets = new HashMap<>();
    Map<String, BigDecimal> borne = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      last.put(lines.get(i).vatCode(), i);
    }
    List<BigDecimal> vat = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String code = lines.get(i).vatCode();
      VatSum sum = perCode.get(code);
      List<BigDecimal> upToHere = nets.computeIfAbsent(code, _ -> new ArrayList<>());
      upToHere.add(lines.get(i).net());
      BigDecimal before = borne.getOrDefault(code, BigDecimal.ZERO.setScale(2));
      boolean isLast = Integer.valueOf(i).equals(last.get(code));
      BigDecimal after = sum == null ? before : isLast ? sum.vat() : running(sum, upToHere);
      borne.put(code, after);
      vat.add(after.subtract(before));
    }
    return vat;
  }

  private static BigDecimal running(VatSum sum, List<BigDecimal> nets) {
    return VatRounding.VAT_PER_RATE_ON_TOTAL.vat(nets, sum.rate());
  }
}
