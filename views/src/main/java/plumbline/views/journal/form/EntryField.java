package plumbline.views.journal.form;

/** The fields of an entry, by the names its refusals use. */
public enum EntryField {
  POSTING_DATE("postingDate"),
  DOCUMENT_DATE("documentDate"),
  REFERENCE("reference"),
  DESCRIPTION("description"),
  CONTROL_REASON("controlReason"),
  ACCOUNT("account"),
  DEBIT("debit"),
  CREDIT("credit"),
  VAT_CODE("vat_code"),
  TEXT("text"),
  /** The lines together: they do not balance, or are too few. */
  DIFFERENCE("difference"),
  /** The entry as a whole. */
  WHOLE("");

  private final String word;

  EntryField(String word) {
    this.word = word;
  }

  boolean isNamed(String name) {
    return word.equalsIgnoreCase(name)
        || word.replace("_", "").equalsIgnoreCase(name)
        || (this == DIFFERENCE && name.equals("lines"));
  }
}
