package plumbline.views.signin;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import plumbline.views.signin.SignInResult.NotInstalled;
import plumbline.views.signin.SignInResult.Refused;
import plumbline.views.signin.SignInResult.SignedIn;
import plumbline.views.signin.SignInResult.Unreachable;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** What is typed at sign-in, what came of it, and which field to look at next. */
public final class SignInModel {
  private static final Texts TEXTS = Texts.of(SignInModel.class);

  /** The field the cursor belongs to. */
  public enum Field {
    USER,
    PASSWORD
  }

  /** What is wrong and where. */
  public record Message(String sentence, Field field) {}

  private final SignIn signIn;
  private final Server server;
  private final WorkRunner runner;
  private final Consumer<Person> onSignedIn;
  private final StringProperty user = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Message>> message =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public SignInModel(SignIn signIn, Server server, WorkRunner runner, Consumer<Person> onSignedIn) {
    this.signIn = signIn;
    this.server = server;
    this.runner = runner;
    this.onSignedIn = onSignedIn;
  }

  public Server server() {
    return server;
  }

  public StringProperty userProperty() {
    return user;
  }

  public StringProperty passwordProperty() {
    return password;
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Message>> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Fills both fields; signing in is one Enter away. */
  public void pick(DemoUser demo) {
    user.set(demo.user());
    password.set(demo.password());
    message.set(Optional.empty());
  }

  public void signIn() {
    if (busy.get()) {
      return;
    }
    if (user.get().isBlank()) {
      say(TEXTS.get("needs.user"), Field.USER);
    } else if (password.get().isEmpty()) {
      say(TEXTS.get("needs.password"), Field.PASSWORD);
    } else {
      ask(user.get().strip(), password.get().toCharArray());
    }
  }

  private void ask(String name, char[] secret) {
    busy.set(true);
    message.set(Optional.empty());
    runner.run(
        Work.of(() -> signIn.signIn(name, secret))
            .named(TEXTS.get("work"))
            .onSuccess(this::answered)
            .onFailure(
                failure ->
                    say(TEXTS.get("failed", failure.reason(), failure.code()), Field.PASSWORD))
            .onFinished(
                () -> {
                  Arrays.fill(secret, ' ');
                  busy.set(false);
                }));
  }

  private void answered(SignInResult result) {
    switch (result) {
      case SignedIn(Person person) -> {
        password.set("");
        onSignedIn.accept(person);
      }
      case Refused() -> {
        password.set("");
        say(TEXTS.get("refused"), Field.PASSWORD);
      }
      case Unreachable(String reason) ->
          say(TEXTS.get("unreachable", server.host(), reason), Field.PASSWORD);
      case NotInstalled() ->
          say(TEXTS.get("notInstalled", server.database(), server.host()), Field.USER);
    }
  }

  private void say(String sentence, Field field) {
    message.set(Optional.of(new Message(sentence, field)));
  }
}
