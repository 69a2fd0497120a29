package plumbline.views.reconcile;

import java.time.Duration;
import java.util.Locale;
import plumbline.sync.reconcile.SettlementStep.Kind;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;

/** How far a settlement has come, in one line: written, read back with its time, logged. */
final class SettlementWords {
  private static final Texts TEXTS = Texts.of(SettlementWords.class);

  private final Moments moments;

  SettlementWords(Moments moments) {
    this.moments = moments;
  }

  String line(SettlementProgress progress) {
    String words =
        switch (progress.stage()) {
          case SettlementStage.Sending _ -> TEXTS.get("stage.sending");
          case SettlementStage.NotSent _ -> TEXTS.get("stage.notSent");
          case SettlementStage.Waiting(boolean overdue) ->
              overdue ? TEXTS.get("stage.waitingForHub") : TEXTS.get("stage.handedOver");
          case SettlementStage.UnderWay _, SettlementStage.Logged _ -> steps(progress);
          case SettlementStage.Refused(String message) -> TEXTS.get("stage.refused", message);
          case SettlementStage.Failed(String message) -> TEXTS.get("stage.failed", message);
        };
    return progress
        .silentSince()
        .map(since -> TEXTS.get("stage.silent", words, moments.timeOfDay(since)))
        .orElse(words);
  }

  Meaning meaning(SettlementProgress progress) {
    return switch (progress.stage()) {
      case SettlementStage.Logged _ -> Meaning.VERIFIED;
      case SettlementStage.Refused _, SettlementStage.Failed _, SettlementStage.NotSent _ ->
          Meaning.RED;
      default -> Meaning.AMBER;
    };
  }

  private static String steps(SettlementProgress progress) {
    StringBuilder words = new StringBuilder(TEXTS.get("step.written"));
    progress.proofTook().ifPresent(took -> words.append(TEXTS.get("step.readBack", seconds(took))));
    if (progress.step(Kind.LOGGED).isPresent()) {
      words.append(TEXTS.get("step.logged"));
    }
    return words.toString();
  }

  private static String seconds(Duration took) {
    double seconds = Math.max(0, took.toMillis()) / 1000.0;
    return String.format(Locale.getDefault(Locale.Category.FORMAT), "%.1f", seconds);
  }
}
