package plumbline.app.demo.company.chance;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things of which some are drawn more often than others. */
public final class Weighted<T> {
  private final List<T> things;
  private final double[] upTo;

  public Weighted(List<T> things, ToDoubleFunction<T> weight) {
    this.things = List.copyOf(things);
    this.upTo = new double[things.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weight.applyAsDouble(things.get(i));
      upTo[i] = sum;
    }
  }

  public T draw(Chance chance) {
    int found = Arrays.binarySearch(upTo, chance.fraction() * upTo[upTo.length - 1]);
    int index = found >= 0 ? found + 1 : -found - 1;
    return things.get(Math.min(index, things.size() - 1));
  }
}
