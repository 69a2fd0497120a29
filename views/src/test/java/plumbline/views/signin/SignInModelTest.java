package plumbline.views.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.views.signin.SignInModel.Field;
import plumbline.views.task.InlineWorkRunner;

class SignInModelTest {
  private static final Person ANNA =
      new Person("szabo.anna", "Szabó Anna", Set.of("bookkeeper"), "db");
  private final List<Person> signedIn = new ArrayList<>();
  private final List<char[]> secrets = new ArrayList<>();

  static List<Object[]> badEnds() {
    return List.of(
        new Object[] {new SignInResult.Refused(), "do not belong together"},
        new Object[] {new SignInResult.Unreachable("timed out."), "does not answer: timed out."},
        new Object[] {new SignInResult.NotInstalled(), "not installed"});
  }

  @ParameterizedTest
  @MethodSource("badEnds")
  void each_bad_end_has_a_message_of_its_own(SignInResult result, String words) {
    SignInModel model = model(result);
    model.userProperty().set("szabo.anna");
    model.passwordProperty().set("wrong");
    model.signIn();
    assertThat(model.messageProperty().get().orElseThrow().sentence()).contains(words);
    assertThat(signedIn).isEmpty();
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void a_wrong_password_is_cleared_but_one_that_could_not_be_tried_is_kept() {
    SignInModel refused = model(new SignInResult.Refused());
    refused.userProperty().set("a");
    refused.passwordProperty().set("wrong");
    refused.signIn();
    assertThat(refused.passwordProperty().get()).isEmpty();
    SignInModel unreachable = model(new SignInResult.Unreachable("gone."));
    unreachable.userProperty().set("a");
    unreachable.passwordProperty().set("right");
    unreachable.signIn();
    assertThat(unreachable.passwordProperty().get()).isEqualTo("right");
  }

  @Test
  void the_password_is_wiped_after_use() {
    SignInModel model = model(new SignInResult.SignedIn(ANNA));
    model.pick(new DemoUser("szabo.anna", "secret", "Szabó Anna", "Bookkeeper"));
    model.signIn();
    assertThat(signedIn).containsExactly(ANNA);
    assertThat(secrets.getFirst()).containsOnly(' ');
    assertThat(model.passwordProperty().get()).isEmpty();
  }

  @Test
  void a_missing_user_or_password_is_asked_for_without_troubling_the_server() {
    SignInModel model = model(new SignInResult.SignedIn(ANNA));
    model.signIn();
    assertThat(model.messageProperty().get().orElseThrow().field()).isEqualTo(Field.USER);
    model.userProperty().set("a");
    model.signIn();
    assertThat(model.messageProperty().get().orElseThrow().field()).isEqualTo(Field.PASSWORD);
    assertThat(secrets).isEmpty();
  }

  private SignInModel model(SignInResult result) {
    return new SignInModel(
        (user, password) -> {
          secrets.add(password);
          return result;
        },
        new Server("db:5432", "plumbline"),
        InlineWorkRunner.immediate(),
        signedIn::add);
  }
}
