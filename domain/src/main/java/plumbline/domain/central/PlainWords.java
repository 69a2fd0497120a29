package plumbline.domain.central;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as people type them in a hurry: without accents, in small letters. */
public final class PlainWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private PlainWords() {}

  /** Two texts a person would call the same word come out equal. */
  public static String of(String text) {
    return withoutAccents(text).toLowerCase(Locale.ROOT);
  }

  public static String withoutAccents(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
