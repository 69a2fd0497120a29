package plumbline.domain.finance;

import java.math.BigDecimal;

/** An own VAT code, its rate (0.27 for 27 %) and the tax authority's bucket it is reported in. */
public record VatCode(String code, String name, BigDecimal rate, String bucket) {}
