package plumbline.views.reconcile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Two texts that read the same and are not: names the characters behind what is seen. */
record LookAlike(String mine, String other) {
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final int MOST = 6;

  static Optional<LookAlike> of(String text, String other) {
    if (text.equals(other) || !seen(text).equals(seen(other))) {
      return Optional.empty();
    }
    return Optional.of(
        new LookAlike(
            codes(TextDifference.of(text, other).differing()),
            codes(TextDifference.of(other, text).differing())));
  }

  private static String seen(String text) {
    return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ").strip();
  }

  private static String codes(String text) {
    return text.isEmpty()
        ? "\u2013"
        : text.codePoints()
            .limit(MOST)
            .mapToObj(code -> String.format(Locale.ROOT, "U+%04X", code))
            .collect(Collectors.joining(" "));
  }
}
