package plumbline.views.settings;

import java.util.function.Function;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Saving;
import plumbline.views.text.Texts;

/** Adds to a refused stale change what is set now. */
final class Told {
  private static final Texts TEXTS = Texts.of(Told.class);

  private Told() {}

  static <T> Saving<T> now(Saving<T> saving, Function<T, String> words) {
    return saving instanceof Saving.Stale<T>(T now, Refusal why)
        ? new Saving.Stale<>(
            now, Refusal.ofWhole(TEXTS.get("edit.now", why.message(), words.apply(now))))
        : saving;
  }
}
