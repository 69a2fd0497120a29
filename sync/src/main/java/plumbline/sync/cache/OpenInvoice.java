package plumbline.sync.cache;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An invoice and what of it is open. */
public record OpenInvoice(
    String number,
    String customer,
    String customerName,
    LocalDate issued,
    LocalDate due,
    BigDecimal gross,
    BigDecimal open) {}
