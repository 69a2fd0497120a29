package plumbline.views.journal.books;

import java.util.List;
import plumbline.domain.finance.VatCode;
import plumbline.views.field.Choices;

/** The VAT codes to choose from. */
public record VatChoices(Books books) implements Choices<VatCode> {
  @Override
  public List<VatCode> find(String typed) {
    return books.findVatCodes(typed);
  }

  @Override
  public String chosen(VatCode vat) {
    return vat.code();
  }

  @Override
  public String row(VatCode vat) {
    return vat.code() + "  " + vat.name();
  }
}
