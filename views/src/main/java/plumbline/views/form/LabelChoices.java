package plumbline.views.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import plumbline.views.field.Choices;

/**
 * Choosing among labels that begin with what they stand for: "311 Domestic customers" for 311.
 * Found by any part, with or without accents.
 */
public record LabelChoices(Supplier<List<String>> labels) implements Choices<String> {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  @Override
  public List<String> find(String typed) {
    String text = plain(typed.strip());
    List<String> all = labels.get();
    return java.util.stream.Stream.concat(
            all.stream().filter(label -> plain(label).startsWith(text)),
            all.stream()
                .filter(label -> !plain(label).startsWith(text) && plain(label).contains(text)))
        .toList();
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  @Override
  public String chosen(String answer) {
    return answer;
  }

  @Override
  public String row(String answer) {
    return answer;
  }

  /** What the typed text stands for: the beginning of a label, or the text itself. */
  public String key(String typed) {
    return labels.get().contains(typed) ? typed.split(" ", 2)[0] : typed;
  }

  /** The label of what stands at its beginning, or that itself when there is none. */
  public String label(String key) {
    return labels.get().stream()
        .filter(label -> label.equals(key) || label.startsWith(key + " "))
        .findFirst()
        .orElse(key);
  }
}
