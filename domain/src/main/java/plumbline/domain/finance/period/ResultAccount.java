package plumbline.domain.finance.period;

/** An open equity account that can take the result of a year. */
public record ResultAccount(String number, String name) {
  public String label() {
    return number + " " + name;
  }
}
