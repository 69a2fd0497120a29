package plumbline.domain.finance.attachment;

import java.util.UUID;

/** A file on its way to an entry. The client makes the id, so that adding it twice adds it once. */
public record NewAttachment(
    UUID id, UUID entry, String fileName, String mediaType, FileContent content) {
  /** The largest a file may be, in bytes. */
  public static final int LIMIT = 20 * 1024 * 1024;
}
