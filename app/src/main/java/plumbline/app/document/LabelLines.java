package plumbline.app.document;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Font;

/** A name on at most two lines; what does not fit ends in an ellipsis. */
final class LabelLines {
  private static final String MORE = "…";

  private LabelLines() {}

  static List<String> of(String name, Font font, float room) {
    List<String> lines = new ArrayList<>();
    String rest = name.strip();
    int first = fitting(rest, font, room);
    if (first < rest.length()) {
      int space = rest.lastIndexOf(' ', first);
      int cut = space > 0 ? space : first;
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    lines.add(shortened(rest, font, room));
    return lines;
  }

  private static String shortened(String words, Font font, float room) {
    if (fitting(words, font, room) == words.length()) {
      return words;
    }
    float dots = font.getBaseFont().getWidthPoint(MORE, font.getSize());
    return words.substring(0, fitting(words, font, room - dots)).strip() + MORE;
  }

  /** How many of the letters fit. */
  private static int fitting(String words, Font font, float room) {
    int letters = words.length();
    while (letters > 0
        && font.getBaseFont().getWidthPoint(words.substring(0, letters), font.getSize()) > room) {
      letters--;
    }
    return letters;
  }
}
