package plumbline.views.reconcile;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text cut into what it has in common with another at both ends, and what differs between. */
record TextDifference(String before, String differing, String after) {

  /** Cuts between whole characters as people see them, never inside one. */
  static TextDifference of(String text, String other) {
    List<String> mine = characters(text);
    List<String> theirs = characters(other);
    int shorter = Math.min(mine.size(), theirs.size());
    int start = 0;
    while (start < shorter && mine.get(start).equals(theirs.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && mine.get(mine.size() - 1 - end).equals(theirs.get(theirs.size() - 1 - end))) {
      end++;
    }
    return new TextDifference(
        String.join("", mine.subList(0, start)),
        String.join("", mine.subList(start, mine.size() - end)),
        String.join("", mine.subList(mine.size() - end, mine.size())));
  }

  /** Characters as people see them: a letter with its accents is one. */
  static List<String> characters(String text) {
    List<String> characters = new ArrayList<>(text.length());
    BreakIterator boundary = BreakIterator.getCharacterInstance(Locale.ROOT);
    boundary.setText(text);
    int start = boundary.first();
    for (int end = boundary.next(); end != BreakIterator.DONE; end = boundary.next()) {
      characters.add(text.substring(start, end));
      start = end;
    }
    return characters;
  }
}
