package plumbline.views.journal.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in an entry something is: a field of the header, or with a line's index one of its own. */
public record EntryPlace(int line, EntryField field) {
  static final int HEADER = -1;

  private static final Pattern IN_LINE = Pattern.compile("lines\\[(\\d{1,6})]\\.(\\w+)");

  public static EntryPlace header(EntryField field) {
    return new EntryPlace(HEADER, field);
  }

  /** Reads {@code lines[2].account} or {@code postingDate}; anything else is the whole entry. */
  public static EntryPlace of(String name) {
    Matcher line = IN_LINE.matcher(name);
    if (line.matches()) {
      return new EntryPlace(Integer.parseInt(line.group(1)), field(line.group(2)));
    }
    return header(field(name));
  }

  private static EntryField field(String name) {
    for (EntryField field : EntryField.values()) {
      if (field.isNamed(name)) {
        return field;
      }
    }
    return EntryField.WHOLE;
  }
}
