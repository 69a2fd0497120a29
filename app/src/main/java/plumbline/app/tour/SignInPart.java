package plumbline.app.tour;

import java.util.List;
import javafx.scene.input.KeyCode;
import plumbline.app.tour.Tour.Step;

/** Signing in, with a wrong password first. */
final class SignInPart {
  private final Hands hands;

  SignInPart(Hands hands) {
    this.hands = hands;
  }

  List<Step> steps() {
    return List.of(
        new Step("a wrong password is refused in words", this::wrongPassword),
        new Step("the bookkeeper signs in with her own database role", this::bookkeeper));
  }

  private void wrongPassword() {
    hands.stage().awaitWords("plumbline");
    hands.stage().picture("sign-in");
    hands.keys().type("anna");
    hands.keys().press(KeyCode.TAB);
    hands.keys().type("wrong");
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords("do not belong together");
    hands.stage().picture("sign-in-refused");
  }

  private void bookkeeper() {
    hands.keys().ctrl(KeyCode.A);
    hands.keys().type(DemoPassword.of("anna"));
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords("Journal");
    Databases.same(
        "a connection of hers to the central database",
        "true",
        String.valueOf(
            Integer.parseInt(
                    hands
                        .databases()
                        .one("select count(*) from pg_stat_activity where usename = 'anna'"))
                > 0));
  }

  /** Signs out through Go to, and in as somebody else. */
  static void changeTo(Hands hands, String user) {
    hands.keys().ctrl(KeyCode.K);
    hands.keys().type("sign out");
    hands.stage().awaitWords("Close all screens");
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords("Password");
    hands.keys().type(user);
    hands.keys().press(KeyCode.TAB);
    hands.keys().type(DemoPassword.of(user));
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitNoWords("Password");
  }
}
