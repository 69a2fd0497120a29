package plumbline.domain.finance.period;

import java.util.Locale;

/** Who may post to a month: every bookkeeper, a chief bookkeeper alone, nobody. */
public enum PeriodState {
  OPEN,
  SOFT_CLOSED,
  CLOSED;

  static PeriodState ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
