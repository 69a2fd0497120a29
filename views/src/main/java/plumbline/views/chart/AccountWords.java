package plumbline.views.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.ControlKind;
import plumbline.views.text.Texts;

/** The words for what an account is. */
final class AccountWords {
  private static final Texts TEXTS = Texts.of(AccountWords.class);

  private AccountWords() {}

  static String type(AccountType type) {
    return TEXTS.get("type." + type.word());
  }

  static List<String> types() {
    return Arrays.stream(AccountType.values()).map(AccountWords::type).toList();
  }

  static Optional<AccountType> typeOf(String typed) {
    return Arrays.stream(AccountType.values())
        .filter(type -> isSame(type(type), typed))
        .findFirst();
  }

  static String control(@Nullable ControlKind kind) {
    return kind == null ? TEXTS.get("control.none") : TEXTS.get("control." + kind.word());
  }

  static List<String> controls() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(control(null)),
            Arrays.stream(ControlKind.values()).map(AccountWords::control))
        .toList();
  }

  /** What an account controls, or that it controls nothing. */
  record Control(@Nullable ControlKind kind) {}

  static Optional<Control> controlOf(String typed) {
    if (typed.isEmpty() || isSame(control(null), typed)) {
      return Optional.of(new Control(null));
    }
    return Arrays.stream(ControlKind.values())
        .filter(kind -> isSame(control(kind), typed))
        .findFirst()
        .map(Control::new);
  }

  static String group(boolean group) {
    return group ? TEXTS.get("takes.group") : TEXTS.get("takes.lines");
  }

  static Optional<Boolean> groupOf(String typed) {
    return either(typed, group(true), group(false));
  }

  static String closed(boolean closed) {
    return closed ? TEXTS.get("state.closed") : TEXTS.get("state.open");
  }

  static Optional<Boolean> closedOf(String typed) {
    return either(typed, closed(true), closed(false));
  }

  private static Optional<Boolean> either(String typed, String yes, String no) {
    if (isSame(yes, typed)) {
      return Optional.of(true);
    }
    return isSame(no, typed) ? Optional.of(false) : Optional.empty();
  }

  private static boolean isSame(String word, String typed) {
    return word.toLowerCase(Locale.ROOT).equals(typed.strip().toLowerCase(Locale.ROOT));
  }
}
