package plumbline.domain.finance;

import org.jspecify.annotations.Nullable;

/** An account of the chart of accounts. */
public record Account(
    String number, String name, AccountType type, @Nullable String parent, boolean closed) {
  /** As shown wherever an account is named: "5220 Rent". */
  public String label() {
    return number + " " + name;
  }
}
