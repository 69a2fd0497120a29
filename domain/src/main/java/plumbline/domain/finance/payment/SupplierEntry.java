package plumbline.domain.finance.payment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is owed by one reference on the suppliers' account.
 *
 * @param open what was credited under it, less what was debited; never zero
 */
public record SupplierEntry(
    String reference, String description, LocalDate since, BigDecimal open) {}
