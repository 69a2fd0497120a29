package plumbline.domain.finance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days something is valid on, both included; without a last day until further notice. */
public record Validity(LocalDate firstDay, @Nullable LocalDate lastDay) {
  /** As long as anybody need look back, until further notice. */
  public static final Validity ALWAYS = new Validity(LocalDate.of(2000, 1, 1), null);

  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
  }

  /** "2024-01-01 to 2026-12-31". */
  @Override
  public String toString() {
    return firstDay + " to " + (lastDay == null ? "further notice" : lastDay);
  }
}
