package plumbline.app.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name somebody probably meant. */
final class NearestName {
  private static final int MOST_EDITS = 2;

  private NearestName() {}

  static Optional<String> of(String typed, Collection<String> known) {
    return known.stream()
        .filter(name -> edits(typed, name) <= Math.min(MOST_EDITS, name.length() / 2))
        .min(Comparator.comparingInt(name -> edits(typed, name)));
  }

  /** The least number of letters to insert, delete or replace to make one name the other. */
  private static int edits(String from, String to) {
    var row = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= from.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column <= to.length(); column++) {
        int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(replaced, Math.min(row[column], row[column - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
