package plumbline.views.attachments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.attachment.AttachResult;
import plumbline.domain.finance.attachment.Attachment;
import plumbline.domain.finance.attachment.AttachmentContent;
import plumbline.domain.finance.attachment.Attachments;
import plumbline.domain.finance.attachment.FileContent;
import plumbline.domain.finance.attachment.NewAttachment;

/** The files of one entry in memory. */
final class MemoryAttachments implements Attachments {
  final Map<UUID, FileContent> contents = new HashMap<>();
  boolean damaged;
  private final List<Attachment> files = new ArrayList<>();

  @Override
  public List<Attachment> of(UUID entry) {
    return List.copyOf(files);
  }

  @Override
  public AttachResult attach(NewAttachment file) {
    if (file.content().size() == 0) {
      return new AttachResult.Refused(
          Refusal.ofWhole("The file " + file.fileName() + " is empty."));
    }
    Attachment kept =
        new Attachment(
            file.id(),
            file.fileName(),
            file.content().size(),
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "szabo.anna",
            Instant.parse("2026-11-21T09:00:00Z"),
            false);
    files.add(kept);
    contents.put(kept.id(), file.content());
    return new AttachResult.Attached(kept);
  }

  @Override
  public AttachmentContent read(UUID attachment) {
    return damaged
        ? new AttachmentContent.Damaged("lease.txt", "9f86d0", "1b2b0b")
        : new AttachmentContent.Intact("lease.txt", contents.get(attachment));
  }

  @Override
  public AttachResult supersede(UUID entry, UUID attachment) {
    Attachment of =
        files.stream().filter(file -> file.id().equals(attachment)).findFirst().orElseThrow();
    Attachment old =
        new Attachment(
            of.id(), of.fileName(), of.size(), of.sha256(), of.addedBy(), of.addedAt(), true);
    files.set(files.indexOf(of), old);
    return new AttachResult.Attached(old);
  }
}
