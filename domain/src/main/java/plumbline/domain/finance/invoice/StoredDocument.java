package plumbline.domain.finance.invoice;

import java.time.Instant;

/**
 * An invoice's document as it is stored.
 *
 * @param isCopy whether it was made later than the invoice, which it then says on itself
 */
public record StoredDocument(String fileName, byte[] pdf, boolean isCopy, Instant madeAt) {}
