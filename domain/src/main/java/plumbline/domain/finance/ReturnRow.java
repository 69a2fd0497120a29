package plumbline.domain.finance;

/** A row of the VAT return. */
public record ReturnRow(String number, String name) {
  public String label() {
    return number + " " + name;
  }
}
