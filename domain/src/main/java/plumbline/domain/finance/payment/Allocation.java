package plumbline.domain.finance.payment;

import java.math.BigDecimal;
import java.util.UUID;

/** How much of a payment settles one invoice or credit note; negative takes it back. */
public record Allocation(UUID document, BigDecimal amount) {}
