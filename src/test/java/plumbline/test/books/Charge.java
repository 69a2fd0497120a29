package plumbline.test.books;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A net amount of an invoice, what it is posted to, and the VAT code on it. */
record Charge(String account, String vatCode, BigDecimal net) {
  static Charge of(String vatCode, BigDecimal net) {
    return new Charge("5".equals(vatCode) ? "963" : ChartModel.SALES, vatCode, net);
  }

  /** Base and VAT of one code. */
  record Tax(BigDecimal base, BigDecimal vat) {
    static final Tax NONE = new Tax(new BigDecimal("0.00"), new BigDecimal("0.00"));

    Tax plus(Tax other) {
      return new Tax(base.add(other.base), vat.add(other.vat));
    }

    @Override
    public String toString() {
      return base + "/" + vat;
    }
  }

  /** Rounded once per code, half up, on the sum of its nets. */
  static Map<String, Tax> taxes(List<Charge> charges) {
    Map<String, BigDecimal> nets = new TreeMap<>();
    charges.forEach(charge -> nets.merge(charge.vatCode(), charge.net(), BigDecimal::add));
    Map<String, Tax> taxes = new TreeMap<>();
    nets.forEach(
        (code, net) -> {
          VatModel.Code known = VatModel.CODES.get(code);
          if (known != null) {
            BigDecimal vat = net.multiply(known.rate()).setScale(2, RoundingMode.HALF_UP);
            taxes.put(code, new Tax(net.setScale(2, RoundingMode.UNNECESSARY), vat));
          }
        });
    return taxes;
  }
}
