package plumbline.app.desktop;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.views.signin.DemoUser;
import plumbline.views.signin.Person;
import plumbline.views.signin.Server;
import plumbline.views.signin.SignIn;
import plumbline.views.signin.SignInResult;

/** Signs in at the central database and keeps what was opened for the place of work. */
final class CentralSignIn implements SignIn {
  private final String url;
  private final LocalFolders folders;
  private final List<DemoUser> known;
  private @Nullable OpenBooks opened;

  /** The known users lend their full names to their logins. */
  CentralSignIn(String url, LocalFolders folders, List<DemoUser> known) {
    this.url = url;
    this.folders = folders;
    this.known = List.copyOf(known);
  }

  /**
   * Host and database as a person knows them, from jdbc:postgresql://host:port/database?options.
   */
  Server server() {
    String rest = url.replaceFirst("^jdbc:postgresql:(//)?", "").replaceFirst("\\?.*$", "");
    int slash = rest.lastIndexOf('/');
    return slash < 0
        ? new Server("localhost", rest)
        : new Server(rest.substring(0, slash), rest.substring(slash + 1));
  }

  @Override
  public SignInResult signIn(String user, char[] password) {
    var domain = new plumbline.domain.central.SignIn(url);
    return switch (domain.signIn(new Login(user, new String(password)))) {
      case plumbline.domain.central.SignInResult.SignedIn(CentralDatabase open) -> keep(open);
      case plumbline.domain.central.SignInResult.Refused _ -> new SignInResult.Refused();
      case plumbline.domain.central.SignInResult.Unreachable(String message) ->
          new SignInResult.Unreachable(message);
      case plumbline.domain.central.SignInResult.NotInstalled _ -> new SignInResult.NotInstalled();
    };
  }

  private SignInResult keep(CentralDatabase open) {
    try {
      OpenBooks books = OpenBooks.beside(open, folders);
      synchronized (this) {
        take().ifPresent(OpenBooks::close);
        opened = books;
      }
      return new SignInResult.SignedIn(person(open));
    } catch (SQLException failure) {
      open.close();
      return new SignInResult.Unreachable(String.valueOf(failure.getMessage()));
    }
  }

  /** Hands over what the last sign-in opened; whoever takes it closes it. */
  synchronized Optional<OpenBooks> take() {
    Optional<OpenBooks> taken = Optional.ofNullable(opened);
    opened = null;
    return taken;
  }

  private Person person(CentralDatabase open) {
    Set<String> roles =
        open.person().groups().stream().map(Group::role).collect(Collectors.toSet());
    String login = open.person().name();
    String name =
        known.stream()
            .filter(user -> user.user().equals(login))
            .map(DemoUser::name)
            .findFirst()
            .orElse(login);
    return new Person(login, name, roles, server().host());
  }
}
