package plumbline.domain.finance.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A file kept with an entry, without its content.
 *
 * @param sha256 of the content, in hexadecimal, as the database computed it when it was added
 * @param superseded whether a better file took its place; it is kept all the same
 */
public record Attachment(
    UUID id,
    String fileName,
    long size,
    String sha256,
    String addedBy,
    Instant addedAt,
    boolean superseded) {}
