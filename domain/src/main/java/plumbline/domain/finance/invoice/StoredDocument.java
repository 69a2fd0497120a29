package plumbline.domain.finance.invoice;

import java.time.Instant;

/** An invoice's document as it is stored; it never changes. */
public final class StoredDocument {
  private final String fileName;
  private final byte[] pdf;
  private final boolean isCopy;
  private final Instant madeAt;

  public StoredDocument(String fileName, byte[] pdf, boolean isCopy, Instant madeAt) {
    this.fileName = fileName;
    this.pdf = pdf.clone();
    this.isCopy = isCopy;
    this.madeAt = madeAt;
  }

  public String fileName() {
    return fileName;
  }

  public byte[] pdf() {
    return pdf.clone();
  }

  /** Whether it was made later than the invoice, which it then says on itself. */
  public boolean isCopy() {
    return isCopy;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
