package plumbline.sync.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts as the shop stores them: trimmed of ASCII white space, with the entities it writes itself.
 * Never folded in case; code points are compared as they are, since the shop does not bring them
 * into a Unicode normal form either.
 */
public final class Texts {

  /** What PHP's trim takes away. */
  private static final String WHITE_SPACE = " \t\n\r\0\u000B";

  private Texts() {}

  /** A text that both sides store as typed. */
  public static Value plain(@Nullable String raw) {
    String text = trim(raw);
    return text.isEmpty() ? Value.absent() : Value.present(text);
  }

  /**
   * A name the shop may have stored through its HTML filter: "R&amp;amp;D" stands for "R&amp;D",
   * and as well for a name typed that way, since the filter leaves entities alone.
   */
  public static Value filtered(@Nullable String raw) {
    String text = trim(raw);
    return text.isEmpty() ? Value.absent() : new Value.Present(decoded(text), text);
  }

  /** Parts that make one value, a line each; absent if all are empty. */
  public static Value lines(List<@Nullable String> parts) {
    List<String> trimmed = parts.stream().map(Texts::trim).toList();
    String joined = String.join("\n", trimmed);
    if (trimmed.stream().allMatch(String::isEmpty)) {
      return Value.absent();
    }
    return trimmed.stream().anyMatch(part -> part.indexOf('\n') >= 0)
        ? new Value.Unreadable(joined, "One of its parts holds a line break.")
        : Value.present(joined);
  }

  /** The text without the white space the shop takes away; empty for null. */
  public static String trim(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    int start = 0;
    int end = raw.length();
    while (start < end && WHITE_SPACE.indexOf(raw.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && WHITE_SPACE.indexOf(raw.charAt(end - 1)) >= 0) {
      end--;
    }
    return raw.substring(start, end);
  }

  /** Decodes once: what was encoded twice stays encoded once. */
  private static String decoded(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#039;", "'")
        .replace("&amp;", "&");
  }
}
