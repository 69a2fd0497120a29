package plumbline.views.form;

import java.util.List;
import java.util.function.Supplier;
import plumbline.domain.central.PlainWords;
import plumbline.views.field.Choices;

/**
 * Choosing among labels that begin with what they stand for: "311 Domestic customers" for 311.
 * Found by any part, with or without accents.
 */
public record LabelChoices(Supplier<List<String>> labels) implements Choices<String> {
  @Override
  public List<String> find(String typed) {
    String text = PlainWords.of(typed.strip());
    List<String> all = labels.get();
    return java.util.stream.Stream.concat(
            all.stream().filter(label -> PlainWords.of(label).startsWith(text)),
            all.stream()
                .filter(
                    label ->
                        !PlainWords.of(label).startsWith(text)
                            && PlainWords.of(label).contains(text)))
        .toList();
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
