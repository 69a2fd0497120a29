package plumbline.views.recurring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.domain.finance.recurring.Interval;
import plumbline.views.field.Choices;
import plumbline.views.text.Texts;

/** How often something comes again, to choose from. */
final class Intervals implements Choices<Interval> {
  private static final Texts TEXTS = Texts.of(Intervals.class);

  static String words(Interval every) {
    return TEXTS.get("every." + every.name());
  }

  static Optional<Interval> named(String typed) {
    return List.of(Interval.values()).stream()
        .filter(every -> words(every).equalsIgnoreCase(typed.strip()))
        .findFirst();
  }

  @Override
  public List<Interval> find(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return List.of(Interval.values()).stream()
        .filter(every -> words(every).toLowerCase(Locale.ROOT).contains(text))
        .toList();
  }

  @Override
  public String chosen(Interval every) {
    return words(every);
  }

  @Override
  public String row(Interval every) {
    return words(every);
  }
}
