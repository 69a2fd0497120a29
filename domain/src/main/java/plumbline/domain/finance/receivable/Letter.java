package plumbline.domain.finance.receivable;

import plumbline.domain.central.Refusal;

/** A document for a customer, or why there is none. */
public sealed interface Letter {
  /** The file, with a name every mail program takes. */
  final class Made implements Letter {
    private final String fileName;
    private final byte[] pdf;

    public Made(String fileName, byte[] pdf) {
      this.fileName = fileName;
      this.pdf = pdf.clone();
    }

    public String fileName() {
      return fileName;
    }

    public byte[] pdf() {
      return pdf.clone();
    }
  }

  /** Nothing was made. */
  record Refused(Refusal refusal) implements Letter {}
}
