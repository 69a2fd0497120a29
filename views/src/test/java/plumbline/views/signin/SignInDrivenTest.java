package plumbline.views.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.signin.SignInResult.Refused;
import plumbline.views.signin.SignInResult.SignedIn;
import plumbline.views.task.FxWorkRunner;

class SignInDrivenTest {
  private static final Person ANNA = new Person("anna", "Szabó Anna", Set.of("bookkeeper"), "db");

  @Test
  void a_wrong_password_is_told_and_the_right_one_lets_in() {
    try (DrivenWindow window = open(List.of())) {
      assertThat(window.focusedId()).isEqualTo("user");
      window.type("anna");
      window.press(KeyCode.TAB);
      window.type("wrong");
      window.press(KeyCode.ENTER);
      window.waitUntilShows("do not belong together");
      assertThat(window.focusedId()).isEqualTo("password");
      window.type("right");
      window.press(KeyCode.ENTER);
      window.waitUntilShows("Welcome Szabó Anna");
    }
  }

  @Test
  void a_demo_user_is_picked_and_let_in_with_the_keyboard_alone() {
    try (DrivenWindow window =
        open(
            List.of(
                new DemoUser("bela", "no", "Béla", "x"),
                new DemoUser("anna", "right", "Anna", "y")))) {
      window.press(KeyCode.TAB);
      window.press(KeyCode.TAB);
      window.press(KeyCode.TAB);
      assertThat(window.focusedId()).isEqualTo("demo-users");
      window.press(KeyCode.DOWN);
      window.picture("sign-in-picked");
      window.press(KeyCode.ENTER);
      window.waitUntilShows("Welcome Szabó Anna");
    }
  }

  private static DrivenWindow open(List<DemoUser> users) {
    return DrivenWindow.open(
        driven -> {
          AtomicReference<SignInView> view = new AtomicReference<>();
          SignInModel model =
              new SignInModel(
                  (user, password) ->
                      user.equals("anna") && "right".equals(new String(password))
                          ? new SignedIn(ANNA)
                          : new Refused(),
                  new Server("db", "plumbline"),
                  new FxWorkRunner(Clock.systemUTC(), failure -> {}),
                  person -> driven.window().show(new Label("Welcome " + person.name())));
          view.set(new SignInView(model, users));
          driven.window().show(view.get());
          view.get().focusFirst();
        });
  }
}
