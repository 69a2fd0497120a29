package plumbline.views.vat;

import plumbline.views.journal.JournalLink;
import plumbline.views.shell.Link;

/** The VAT codes. */
public record VatLink() implements Link {
  @Override
  public String desk() {
    return JournalLink.DESK;
  }
}
