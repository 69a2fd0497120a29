package plumbline.app.demo.company.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * One direction in which a product family spreads: sizes, lengths, finishes. Written as choices
 * separated by blanks, each {@code label|code|percent of the price}.
 */
record Axis(List<Choice> choices) {
  record Choice(String label, String code, int percent, double position) {}

  static Axis of(String text) {
    List<Choice> choices = new ArrayList<>();
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      String[] parts = words[i].split("\\|", -1);
      choices.add(
          new Choice(
              parts[0].replace('_', ' '),
              parts.length > 1 ? parts[1] : parts[0],
              parts.length > 2 ? Integer.parseInt(parts[2]) : 100,
              words.length == 1 ? 0 : (double) i / (words.length - 1)));
    }
    return new Axis(List.copyOf(choices));
  }

  boolean spreads() {
    return choices.size() > 1;
  }
}
