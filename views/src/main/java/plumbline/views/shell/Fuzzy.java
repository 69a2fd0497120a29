package plumbline.views.shell;

import plumbline.domain.central.PlainWords;

/**
 * How well words answer what was typed. Every part typed must be found: as the start of a word, in
 * the middle of one, or letter by letter in order; accents and case do not matter.
 */
final class Fuzzy {
  static final int NO_MATCH = -1;
  private static final int WHOLE = 100;
  private static final int START = 60;
  private static final int WORD_START = 40;
  private static final int INSIDE = 20;
  private static final int SCATTERED = 5;

  private Fuzzy() {}

  /** Higher is better; {@link #NO_MATCH} when some part is not there. */
  static int score(String typed, String words) {
    String haystack = bare(words);
    int score = 0;
    for (String part : bare(typed).split("\\s+", -1)) {
      int found = part.isEmpty() ? 0 : part(part, haystack);
      if (found == NO_MATCH) {
        return NO_MATCH;
      }
      score += found;
    }
    return score;
  }

  private static int part(String part, String haystack) {
    if (haystack.equals(part)) {
      return WHOLE;
    }
    if (haystack.startsWith(part)) {
      return START;
    }
    if (haystack.contains(" " + part)) {
      return WORD_START;
    }
    if (haystack.contains(part)) {
      return INSIDE;
    }
    return isScattered(part, haystack) ? SCATTERED : NO_MATCH;
  }

  private static boolean isScattered(String part, String haystack) {
    int at = 0;
    for (int i = 0; i < part.length(); i++) {
      at = haystack.indexOf(part.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String words) {
    return PlainWords.of(words).strip();
  }
}
