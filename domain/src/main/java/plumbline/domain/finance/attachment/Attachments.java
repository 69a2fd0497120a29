package plumbline.domain.finance.attachment;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Finance's published service for the files of a posted entry. */
public interface Attachments {
  /** Those of an entry, oldest first. */
  List<Attachment> of(UUID entry) throws SQLException;

  /** Adds a file exactly once; adding the same again returns the first. */
  AttachResult attach(NewAttachment file) throws SQLException;

  /** Reads a file and holds it against its hash. */
  AttachmentContent read(UUID attachment) throws SQLException;

  /** Marks a file as superseded by a better one; it stays. Doing so again changes nothing. */
  AttachResult supersede(UUID entry, UUID attachment) throws SQLException;
}
