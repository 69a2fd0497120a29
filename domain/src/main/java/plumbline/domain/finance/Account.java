package plumbline.domain.finance;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An account of the chart of accounts. A group takes no lines; a control account is kept by
 * documents; the version tells whether it was changed since it was read.
 */
public record Account(
    String number,
    String name,
    AccountType type,
    @Nullable String parent,
    boolean closed,
    boolean group,
    @Nullable ControlKind control,
    int version) {
  /** An ordinary account as it is when it was just made. */
  public Account(
      String number, String name, AccountType type, @Nullable String parent, boolean closed) {
    this(number, name, type, parent, closed, false, null, 1);
  }

  /** As shown wherever an account is named: "5220 Rent". */
  public String label() {
    return number + " " + name;
  }

  /** Whether it says the same, whatever its version. */
  public boolean saysTheSameAs(Account other) {
    return number.equals(other.number)
        && name.equals(other.name)
        && type == other.type
        && Objects.equals(parent, other.parent)
        && closed == other.closed
        && group == other.group
        && control == other.control;
  }

  public Account named(String newName) {
    return new Account(number, newName, type, parent, closed, group, control, version);
  }

  public Account under(@Nullable String newParent) {
    return new Account(number, name, type, newParent, closed, group, control, version);
  }

  public Account closed(boolean isClosed) {
    return new Account(number, name, type, parent, isClosed, group, control, version);
  }

  public Account group(boolean isGroup) {
    return new Account(number, name, type, parent, closed, isGroup, control, version);
  }

  public Account control(@Nullable ControlKind kind) {
    return new Account(number, name, type, parent, closed, group, kind, version);
  }
}
