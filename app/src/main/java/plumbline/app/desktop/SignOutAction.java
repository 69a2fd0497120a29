package plumbline.app.desktop;

import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.shell.GoTo;
import plumbline.views.shell.GoToProvider;
import plumbline.views.shell.Navigator;
import plumbline.views.text.Texts;

/** "Sign out" in the Go to palette. */
record SignOutAction(Runnable onSignOut) implements GoToProvider {
  private static final Texts TEXTS = Texts.of(SignOutAction.class);

  @Override
  public List<GoTo> find(String typed, Navigator navigator) {
    String words = TEXTS.get("sign-out");
    return words.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT))
        ? List.of(
            new GoTo("sign-out", words, TEXTS.get("sign-out.detail"), Feather.LOG_OUT, onSignOut))
        : List.of();
  }
}
