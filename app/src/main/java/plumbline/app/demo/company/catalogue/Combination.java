package plumbline.app.demo.company.catalogue;

import java.util.ArrayList;
import java.util.List;

/** One choice on each axis of a family. */
record Combination(List<Axis.Choice> choices, List<Boolean> spreads) {
  /** All of them, the last axis turning fastest. */
  static List<Combination> of(List<Axis> axes) {
    List<List<Axis.Choice>> rows = List.of(List.of());
    List<Boolean> spreads = axes.stream().map(Axis::spreads).toList();
    for (Axis axis : axes) {
      List<List<Axis.Choice>> longer = new ArrayList<>();
      for (List<Axis.Choice> row : rows) {
        for (Axis.Choice choice : axis.choices()) {
          List<Axis.Choice> next = new ArrayList<>(row);
          next.add(choice);
          longer.add(next);
        }
      }
      rows = longer;
    }
    return rows.stream().map(row -> new Combination(List.copyOf(row), spreads)).toList();
  }

  String labelled(String pattern) {
    return replaced(pattern, true);
  }

  String coded(String pattern) {
    return replaced(pattern, false);
  }

  private String replaced(String pattern, boolean label) {
    String text = pattern;
    for (int i = 0; i < choices.size(); i++) {
      Axis.Choice choice = choices.get(i);
      text = text.replace("{" + (i + 1) + "}", label ? choice.label() : choice.code());
    }
    return text;
  }

  /** How large the thing is within its family, from 0 to 1: sizes count, finishes do not. */
  double size() {
    double sum = 0;
    int counted = 0;
    for (int i = 0; i < 2; i++) {
      if (spreads.get(i)) {
        sum += choices.get(i).position();
        counted++;
      }
    }
    return counted == 0 ? 0 : sum / counted;
  }

  double percent() {
    double percent = 100;
    for (Axis.Choice choice : choices) {
      percent = percent * choice.percent() / 100;
    }
    return percent;
  }
}
