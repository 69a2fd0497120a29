package plumbline.views.reconcile;

import java.util.List;

/**
 * A value as a person reads it; what is not there says so in words.
 *
 * @param inList the same as short as a list needs it, with the part that differs in sight
 */
record ShownValue(Kind kind, String text, String inList) {
  private static final int LONG = 20;
  private static final int KEPT = 6;

  /** Figures stand at the right, words at the left, what is absent in grey. */
  enum Kind {
    WORDS,
    FIGURE,
    EMPTY,
    MISSING
  }

  ShownValue(Kind kind, String text) {
    this(kind, text, text);
  }

  boolean isAbsent() {
    return kind == Kind.EMPTY || kind == Kind.MISSING;
  }

  /** A long beginning that both have in common would push what differs out of sight. */
  ShownValue shortenedAgainst(ShownValue other) {
    if (kind != Kind.WORDS || other.kind != Kind.WORDS || text.length() <= LONG) {
      return this;
    }
    TextDifference difference = TextDifference.of(text, other.text);
    List<String> before = TextDifference.characters(difference.before());
    if (before.size() <= LONG / 2 || text.equals(other.text)) {
      return this;
    }
    String kept = String.join("", before.subList(before.size() - KEPT, before.size()));
    return new ShownValue(
        kind, text, "\u2026" + kept + difference.differing() + difference.after());
  }
}
