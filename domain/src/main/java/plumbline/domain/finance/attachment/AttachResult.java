package plumbline.domain.finance.attachment;

import plumbline.domain.central.Refusal;

/** What came of adding a file. */
public sealed interface AttachResult {
  /** Kept with the entry, now or already before. */
  record Attached(Attachment attachment) implements AttachResult {}

  /** Nothing was kept. */
  record Refused(Refusal refusal) implements AttachResult {}
}
