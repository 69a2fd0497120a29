package plumbline.app.demo.company.trade;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import plumbline.app.demo.company.chance.Chance;

/** When orders come in: most in spring when building starts, fewest in December. */
final class Season {
  private static final double[] MONTHS = {
    0.70, 0.82, 1.20, 1.42, 1.36, 1.15, 0.98, 0.92, 1.12, 1.08, 0.90, 0.50
  };
  private static final double[] WEEKDAYS = {1.18, 1.08, 1.02, 0.95, 0.80};
  private static final int OPENS = 7 * 3600;
  private static final int CLOSES = 17 * 3600 + 1800;

  private Season() {}

  /** So many moments in order, spread over the days. */
  static List<LocalDateTime> moments(BusinessDays days, int count, Chance chance) {
    double[] upTo = new double[days.count()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weight(days.get(i), chance);
      upTo[i] = sum;
    }
    List<LocalDateTime> moments = new ArrayList<>();
    int given = 0;
    for (int i = 0; i < upTo.length; i++) {
      int dueByNow = (int) StrictMath.round(upTo[i] / sum * count);
      moments.addAll(onDay(days.get(i), dueByNow - given, chance));
      given = dueByNow;
    }
    return moments;
  }

  private static double weight(LocalDate day, Chance chance) {
    return MONTHS[day.getMonthValue() - 1]
        * WEEKDAYS[day.getDayOfWeek().getValue() - 1]
        * (0.82 + 0.36 * chance.fraction());
  }

  private static List<LocalDateTime> onDay(LocalDate day, int count, Chance chance) {
    List<LocalDateTime> moments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      moments.add(day.atTime(LocalTime.ofSecondOfDay(chance.between(OPENS, CLOSES))));
    }
    moments.sort(null);
    return moments;
  }
}
