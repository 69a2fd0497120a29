package plumbline.domain.finance.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;

/** Attachments in the central database, as the signed-in person may keep them. */
public final class CentralAttachments implements Attachments {
  private static final HexFormat HEX = HexFormat.of();
  private static final int MEGABYTE = 1024 * 1024;

  private final CentralDatabase database;

  public CentralAttachments(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<Attachment> of(UUID entry) throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select id, file_name, size, sha256, added_by, added_at, superseded
                from finance_api.attachment where entry_id = ? order by added_at, id
                """,
                CentralAttachments::attachment,
                entry));
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
        row.getObject("id", UUID.class),
        Rows.text(row, "file_name"),
        row.getLong("size"),
        HEX.formatHex(row.getBytes("sha256")),
        Rows.text(row, "added_by"),
        Rows.instant(row, "added_at"),
        row.getBoolean("superseded"));
  }

  @Override
  public AttachResult attach(NewAttachment file) throws SQLException {
    if (file.content().size() > NewAttachment.LIMIT) {
      long size = (file.content().size() + MEGABYTE - 1L) / MEGABYTE;
      return new AttachResult.Refused(
          new Refusal(
              "file",
              file.fileName(),
              "The file %s has %d MB; at most 20 MB can be attached."
                  .formatted(file.fileName(), size)));
    }
    try {
      database.transact(
          connection ->
              Rows.update(
                  connection,
                  """
                  insert into finance.attachment (id, entry_id, file_name, media_type, content)
                  values (?, ?, ?, ?, ?)
                  """,
                  file.id(),
                  file.entry(),
                  file.fileName().strip(),
                  file.mediaType(),
                  file.content().bytes()));
    } catch (SQLException failure) {
      if (!DatabaseRefusal.isDuplicate(failure)) {
        return refused(failure);
      }
    }
    return find(file.entry(), file.id(), file.content().hash());
  }

  private AttachResult find(UUID entry, UUID id, String hash) throws SQLException {
    return of(entry).stream()
        .filter(kept -> kept.id().equals(id) && kept.sha256().equals(hash))
        .findFirst()
        .<AttachResult>map(AttachResult.Attached::new)
        .orElseGet(
            () ->
                new AttachResult.Refused(
                    Refusal.ofWhole(
                        "Another file was added under this id before. Choose the file again.")));
  }

  @Override
  public AttachmentContent read(UUID attachment) throws SQLException {
    return database.read(
        connection ->
            Rows.first(
                    connection,
                    "select file_name, sha256, content from finance_api.attachment_content"
                        + " where id = ?",
                    row ->
                        held(
                            Rows.text(row, "file_name"),
                            HEX.formatHex(row.getBytes("sha256")),
                            FileContent.of(row.getBytes("content"))),
                    attachment)
                .orElseThrow(() -> new SQLException("The attachment is not there")));
  }

  private static AttachmentContent held(String fileName, String kept, FileContent content) {
    String found = content.hash();
    return found.equals(kept)
        ? new AttachmentContent.Intact(fileName, content)
        : new AttachmentContent.Damaged(fileName, kept, found);
  }

  @Override
  public AttachResult supersede(UUID entry, UUID attachment) throws SQLException {
    try {
      database.transact(
          connection ->
              Rows.update(
                  connection,
                  "insert into finance.attachment_superseded (attachment_id) values (?)",
                  attachment));
    } catch (SQLException failure) {
      if (!DatabaseRefusal.isDuplicate(failure)) {
        return refused(failure);
      }
    }
    return of(entry).stream()
        .filter(kept -> kept.id().equals(attachment))
        .findFirst()
        .<AttachResult>map(AttachResult.Attached::new)
        .orElseGet(
            () ->
                new AttachResult.Refused(
                    Refusal.ofWhole("The file is not attached to this entry.")));
  }

  private static AttachResult refused(SQLException failure) throws SQLException {
    DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
    return new AttachResult.Refused(Refusal.ofWhole(refusal.message()));
  }
}
