package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.time.Instant;

/** An order that was shipped and has no invoice yet; the total is gross, as the buyer saw it. */
public record OrderToInvoice(
    String number,
    String customerNumber,
    String customerName,
    Instant placedAt,
    BigDecimal total) {}
