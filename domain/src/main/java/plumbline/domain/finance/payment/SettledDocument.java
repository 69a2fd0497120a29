package plumbline.domain.finance.payment;

import java.math.BigDecimal;
import java.util.UUID;
import plumbline.domain.finance.invoice.InvoiceNumber;

/** A document a payment settles, wholly or in part; the amount is above zero. */
public record SettledDocument(UUID document, InvoiceNumber number, BigDecimal amount) {}
