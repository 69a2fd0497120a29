package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an invoice adds up to, per VAT code and altogether. */
public record InvoiceSums(List<VatSum> perCode) {
  public InvoiceSums {
    perCode = List.copyOf(perCode);
  }

  /**
   * @param rates the rate of each code the lines use; lines of other codes are left out
   */
  public static InvoiceSums of(
      List<InvoiceLine> lines, Map<String, BigDecimal> rates, VatRounding rounding) {
    Map<String, List<BigDecimal>> nets = new TreeMap<>();
    for (InvoiceLine line : lines) {
      nets.computeIfAbsent(line.vatCode(), _ -> new ArrayList<>()).add(line.net());
    }
    List<VatSum> sums = new ArrayList<>();
    nets.forEach(
        (code, each) -> {
          BigDecimal rate = rates.get(code);
          if (rate != null) {
            sums.add(new VatSum(code, rate, VatRounding.sum(each), rounding.vat(each, rate)));
          }
        });
    return new InvoiceSums(sums);
  }

  public BigDecimal net() {
    return VatRounding.sum(perCode.stream().map(VatSum::base).toList());
  }

  public BigDecimal vat() {
    return VatRounding.sum(perCode.stream().map(VatSum::vat).toList());
  }

  public BigDecimal gross() {
    return net().add(vat());
  }
}
