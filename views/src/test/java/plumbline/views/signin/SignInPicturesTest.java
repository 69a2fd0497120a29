package plumbline.views.signin;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.views.screen.Picture;
import plumbline.views.task.InlineWorkRunner;

class SignInPicturesTest {
  private static final List<DemoUser> DEMO =
      List.of(
          new DemoUser("szabo.anna", "demo", "Szabó Anna", "Bookkeeper"),
          new DemoUser("kovacs.bela", "demo", "Kovács Béla", "Warehouse clerk"),
          new DemoUser("toth.eszter", "demo", "Tóth Eszter", "Office clerk"),
          new DemoUser("nagy.geza", "demo", "Nagy Géza Ödönfi-Szűcs", "Manager"),
          new DemoUser("szoke.erika", "demo", "Szőke Erika", "Chief bookkeeper: chart, VAT"));

  @Test
  void signing_in_with_demo_users() {
    Picture.of("sign-in-demo", (layers, look) -> layers.setContent(view(DEMO, false)));
  }

  @Test
  void signing_in_was_refused() {
    Picture.of("sign-in-refused", (layers, look) -> layers.setContent(view(DEMO, true)));
  }

  @Test
  void signing_in_without_demo_users() {
    Picture.of("sign-in", (layers, look) -> layers.setContent(view(List.of(), true)));
  }

  private static SignInView view(List<DemoUser> users, boolean refused) {
    SignInModel model =
        new SignInModel(
            (user, password) -> new SignInResult.Unreachable("connection refused."),
            new Server("db.duna-fittings.hu:5432", "plumbline"),
            InlineWorkRunner.immediate(),
            person -> {});
    SignInView view = new SignInView(model, users);
    if (refused) {
      model.userProperty().set("szabo.anna");
      model.passwordProperty().set("wrong");
      model.signIn();
    }
    return view;
  }
}
