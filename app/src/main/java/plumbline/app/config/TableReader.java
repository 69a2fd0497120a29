package plumbline.app.config;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads the keys of one table and notes everything that is wrong with them. */
final class TableReader {
  private final String title;
  private final int line;
  private final TomlTable table;
  private final Problems problems;

  TableReader(String title, int line, TomlTable table, Problems problems) {
    this.title = title;
    this.line = line;
    this.table = table;
    this.problems = problems;
  }

  void accept(List<String> known) {
    for (String key : table.keySet()) {
      if (!known.contains(key)) {
        problems.add(
            lineOf(key),
            "unknown key \"%s\" in [%s]%s; accepted: %s"
                .formatted(key, title, suggestion(key, known), String.join(", ", known)));
      }
    }
  }

  static String suggestion(String typed, List<String> known) {
    return NearestName.of(typed, known).map(" (did you mean \"%s\"?)"::formatted).orElse("");
  }

  /** The text of a key that must be there; nothing if it is missing or wrong, which is noted. */
  Optional<String> required(String key, String accepted) {
    if (!table.keySet().contains(key)) {
      problems.add(line, "[%s] has no \"%s\"; accepted: %s".formatted(title, key, accepted));
      return Optional.empty();
    }
    return optional(key, accepted);
  }

  Optional<String> optional(String key, String accepted) {
    Object value = table.get(List.of(key));
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text) {
      return Optional.of(text);
    }
    wrong(key, "is " + kind(value), accepted);
    return Optional.empty();
  }

  /** Notes that a key's value cannot be accepted. */
  void wrong(String key, String found, String accepted) {
    problems.add(
        lineOf(key), "\"%s\" in [%s] %s; accepted: %s".formatted(key, title, found, accepted));
  }

  private int lineOf(String key) {
    return lineOf(table, key, line);
  }

  static int lineOf(TomlTable table, String key, int otherwise) {
    TomlPosition position = table.inputPositionOf(List.of(key));
    return position == null ? otherwise : position.line();
  }

  static String kind(@Nullable Object value) {
    return switch (value) {
      case Long _ -> "a whole number";
      case Double _ -> "a number";
      case Boolean _ -> "true or false";
      case TomlArray _ -> "a list";
      case TomlTable _ -> "a table";
      case String _ -> "a text";
      case null, default -> "a date or time";
    };
  }
}
