package plumbline.views.periods;

import plumbline.domain.finance.period.PeriodEvent;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;

/** Changes of periods in words. */
final class EventWords {
  private static final Texts TEXTS = Texts.of(EventWords.class);

  private EventWords() {}

  static String of(PeriodEvent event, Moments moments) {
    return switch (event) {
      case PeriodEvent.MonthChanged changed ->
          TEXTS.get(
              "event.month." + changed.after(),
              MonthWords.inYear(changed.month()),
              MonthWords.state(changed.before()));
      case PeriodEvent.VatLockMoved moved ->
          moved
              .after()
              .map(day -> TEXTS.get("event.locked", moments.date(day)))
              .orElseGet(() -> TEXTS.get("event.unlocked"));
      case PeriodEvent.YearClosed closed -> TEXTS.get("event.year", String.valueOf(closed.year()));
    };
  }
}
