package plumbline.views.reconcile;

import java.time.Clock;
import java.time.Duration;
import plumbline.sync.compare.Side;
import plumbline.sync.reconcile.ComparisonRound;
import plumbline.sync.reconcile.Disagreement;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;

/** The sentences about one disagreement. */
final class RecordWords {
  private static final Texts TEXTS = Texts.of(RecordWords.class);

  private final Clock clock;
  private final Moments moments;
  private final ValueWords values;

  RecordWords(Clock clock, Moments moments, ValueWords values) {
    this.clock = clock;
    this.moments = moments;
    this.values = values;
  }

  String age(Disagreement disagreement) {
    return moments.age(Duration.between(disagreement.firstSeen(), clock.instant()));
  }

  String exactAge(Disagreement disagreement) {
    return TEXTS.get(
        "record.exactly",
        moments.exact(disagreement.firstSeen()),
        moments.exact(disagreement.lastSeen()));
  }

  /** In one unit, as a list needs it: "2 d". */
  String shortAge(Disagreement disagreement) {
    Duration age = Duration.between(disagreement.firstSeen(), clock.instant());
    if (age.toDays() > 0) {
      return moments.age(Duration.ofDays(age.toDays()));
    }
    return moments.age(age.toHours() > 0 ? Duration.ofHours(age.toHours()) : age);
  }

  /** "since 2 d 4 h, seen 12 times, last at 10:12:03". */
  String history(Disagreement disagreement) {
    return TEXTS.get(
        "record.history",
        age(disagreement),
        disagreement.timesSeen(),
        moments.timeOfDay(disagreement.lastSeen()));
  }

  /** What is suggested, and the reason of the authority map. */
  String suggestion(Disagreement disagreement) {
    Choice suggested = Choice.suggested(disagreement);
    return TEXTS.get("record.suggested", suggested.verb(), disagreement.authority().reason());
  }

  /** What accepting does to which system. */
  String consequence(Disagreement disagreement) {
    if (disagreement.concernsRecord()) {
      return TEXTS.get("record.keeps");
    }
    Choice suggested = Choice.suggested(disagreement);
    return TEXTS.get(
        "record.writes", values.of(disagreement, suggested.chosen()).text(), suggested.target());
  }

  String inFlight(Disagreement disagreement) {
    Duration window = ComparisonRound.window(disagreement.entity());
    return TEXTS.get("record.inFlight", moments.limit(window));
  }

  String unknown(Disagreement disagreement) {
    String why = disagreement.why();
    return why == null || why.isBlank()
        ? TEXTS.get("record.unknownSilent")
        : TEXTS.get("record.unknown", why);
  }

  String changed(ChangeWatch.Change change) {
    return TEXTS.get(
        "record.changed",
        moments.timeOfDay(change.at()),
        values.of(change.before(), Side.ERP).text(),
        values.of(change.before(), Side.SHOP).text());
  }
}
