package plumbline.views.reconcile;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plumbline.views.signin.Person;
import plumbline.views.text.Texts;

/** Who may settle: managers and the office. Everybody else sees the screen and why not. */
final class Permission {
  private static final Texts TEXTS = Texts.of(Permission.class);
  private static final Set<String> MAY_SETTLE = Set.of("manager", "office");

  private Permission() {}

  /** Why this person may not settle; empty for those who may. */
  static Optional<String> refusal(Person person) {
    return person.isOneOf(MAY_SETTLE)
        ? Optional.empty()
        : Optional.of(
            TEXTS.get("permission.readOnly", String.join(", ", new TreeSet<>(person.roles()))));
  }
}
