package plumbline.domain.finance.payment;

/** A ledger account to choose. */
public record AccountChoice(String number, String name) {
  @Override
  public String toString() {
    return number + " " + name;
  }
}
