package plumbline.views.invoices;

import java.util.List;
import java.util.Locale;
import plumbline.views.field.Choices;

/** The VAT codes an invoice can carry. */
record CodeChoices(HandForm form) implements Choices<String> {
  @Override
  public List<String> find(String typed) {
    String text = typed.strip().toUpperCase(Locale.ROOT);
    return form.vatCodes().stream().filter(code -> code.startsWith(text)).toList();
  }

  @Override
  public String chosen(String code) {
    return code;
  }

  @Override
  public String row(String code) {
    return code;
  }
}
