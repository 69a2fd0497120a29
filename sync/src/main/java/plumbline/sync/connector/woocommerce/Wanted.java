package plumbline.sync.connector.woocommerce;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.Decimals;
import plumbline.sync.compare.Value;

/** Checks at the shop's door: what is expected there, and whether it can hold what is wanted. */
final class Wanted {

  private static final int WHOLE_DIGITS = 15;

  private Wanted() {}

  /** Refuses unless the field still holds what was shown. */
  static void guard(String field, String key, Value now, @Nullable String expected) throws Refused {
    boolean asShown =
        now instanceof Value.Twice(Value.Present first, Value.Present second)
            ? first.canonical().equals(expected) || second.canonical().equals(expected)
            : !(now instanceof Value.Unreadable) && Objects.equals(now.text(), expected);
    if (!asShown) {
      throw Refused.stale(
          "%s of %s is now %s in the shop, no longer %s."
              .formatted(field, key, shown(now.text()), shown(expected)));
    }
  }

  /** The decimal as the shop stores it, empty for none; refused if it could not be kept exactly. */
  static String decimal(String field, @Nullable String value, int places) throws Refused {
    return switch (Decimals.money(value)) {
      case Value.Present(String canonical, String stored) -> {
        BigDecimal number = new BigDecimal(canonical).stripTrailingZeros();
        if (number.signum() < 0
            || number.scale() > places
            || number.precision() - number.scale() > WHOLE_DIGITS) {
          throw Refused.impossible(
              "The shop cannot keep %s as %s: it takes no negative number and at most %d decimals."
                  .formatted(canonical, field, places));
        }
        yield canonical;
      }
      case Value.Unreadable(String raw, String why) -> throw Refused.impossible(why);
      default -> "";
    };
  }

  /** A text of at most this many characters, without the line breaks the shop would take out. */
  static String text(String field, @Nullable String value, int longest) throws Refused {
    String text = value == null ? "" : value;
    if (text.codePointCount(0, text.length()) > longest) {
      throw Refused.impossible(
          "The shop cannot keep %s: it is longer than %d characters.".formatted(field, longest));
    }
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      throw Refused.impossible("The shop cannot keep a line break in %s.".formatted(field));
    }
    return text;
  }

  private static String shown(@Nullable String text) {
    return text == null ? "empty" : "'" + text.replace("\n", ", ") + "'";
  }
}
