package plumbline.domain.finance.attachment;

/** The content of a kept file, held against its hash. */
public sealed interface AttachmentContent {
  /** Byte for byte what was added. */
  record Intact(String fileName, FileContent content) implements AttachmentContent {}

  /** Not what was added: the hash of what is there differs from the one kept. */
  record Damaged(String fileName, String kept, String found) implements AttachmentContent {
    public String message() {
      return "%s is no longer the file that was added: its hash is %s and was %s. Nothing was opened."
          .formatted(fileName, found, kept);
    }
  }
}
