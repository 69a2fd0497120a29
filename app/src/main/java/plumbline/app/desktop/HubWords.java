package plumbline.app.desktop;

import java.time.Clock;
import java.time.Duration;
import plumbline.sync.hub.HubWatch;
import plumbline.views.shell.ShellStatus;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;

/** How the hub is, in a word for the status bar and a sentence for who looks closer. */
final class HubWords {
  /** A hiccup passes by itself in this time; what lasts longer does not. */
  private static final Duration HICCUP = Duration.ofSeconds(60);

  private static final Texts TEXTS = Texts.of(HubWords.class);

  private final Moments moments;

  HubWords(Clock clock) {
    moments = Moments.ofProgram(clock);
  }

  ShellStatus.Hub of(HubWatch.State state) {
    return switch (state) {
      case HubWatch.State.Active _ ->
          new ShellStatus.Hub(TEXTS.get("hub.active"), Meaning.VERIFIED, "");
      case HubWatch.State.Troubled(String holder, Duration lasting, String trouble) ->
          new ShellStatus.Hub(
              TEXTS.get("hub.troubled", moments.age(lasting)),
              lasting.compareTo(HICCUP) < 0 ? Meaning.AMBER : Meaning.RED,
              TEXTS.get("hub.troubled.reason", holder, trouble));
      case HubWatch.State.Silent(String holder, Duration ago) ->
          new ShellStatus.Hub(
              TEXTS.get("hub.silent", moments.age(ago)),
              Meaning.RED,
              TEXTS.get("hub.silent.reason", holder, moments.age(ago)));
      case HubWatch.State.Never() ->
          new ShellStatus.Hub(
              TEXTS.get("hub.never"), Meaning.UNKNOWN, TEXTS.get("hub.never.reason"));
    };
  }
}
