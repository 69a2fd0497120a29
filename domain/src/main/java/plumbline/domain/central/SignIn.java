package plumbline.domain.central;

import java.sql.SQLException;
import java.util.Optional;

/** Signs people in with their own database role. */
public final class SignIn {
  private final String url;

  public SignIn(String url) {
    this.url = url;
  }

  /** Tries the login; says in words why it did not work. */
  public SignInResult signIn(Login login) {
    CentralDatabase database;
    try {
      database = CentralDatabase.open(url, login);
    } catch (SQLException failure) {
      return refused(login, failure);
    } catch (RuntimeException failure) {
      return failure.getCause() instanceof SQLException cause
          ? refused(login, cause)
          : new SignInResult.Unreachable(String.valueOf(failure.getMessage()));
    }
    Optional<String> wrong;
    try {
      wrong = database.read(SchemaInstaller::whatIsMissing);
    } catch (SQLException failure) {
      wrong = Optional.of("The schema could not be read: " + failure.getMessage());
    }
    if (wrong.isPresent()) {
      database.close();
      return new SignInResult.NotInstalled(wrong.get());
    }
    if (database.person().groups().isEmpty()) {
      database.close();
      return new SignInResult.Refused(
          login.user()
              + " belongs to no group. A manager adds the login to one, for example bookkeeper.");
    }
    return new SignInResult.SignedIn(database);
  }

  private SignInResult refused(Login login, SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return switch (state) {
      case "28P01", "28000" ->
          new SignInResult.Refused(
              "User name or password of " + login.user() + " is not right. Try again.");
      case "3D000" -> new SignInResult.NotInstalled("There is no such database at " + url + ".");
      default ->
          new SignInResult.Unreachable(
              "The server does not answer at " + url + ": " + failure.getMessage());
    };
  }
}
