package plumbline.domain.finance;

/** Tells whether an entry submitted again says the same. */
final class EntryDigest {
  private EntryDigest() {}

  static byte[] of(EntryDraft draft) {
    ContentDigest digest =
        new ContentDigest()
            .field(draft.postingDate().toString())
            .field(draft.documentDate().toString())
            .field(draft.taxPoint().toString())
            .field(draft.reference())
            .field(draft.description());
    for (EntryLine line : draft.lines()) {
      digest
          .field(line.account())
          .field(line.debit())
          .field(line.credit())
          .field(line.vatCode() == null ? "" : line.vatCode())
          .field(line.text());
    }
    return digest.sum();
  }
}
