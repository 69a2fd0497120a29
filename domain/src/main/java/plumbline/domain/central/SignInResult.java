package plumbline.domain.central;

/** What came of signing in to the central database. */
public sealed interface SignInResult {
  /** Signed in; the caller closes the database. */
  record SignedIn(CentralDatabase database) implements SignInResult {}

  /** The server answered and would not let this person in. */
  record Refused(String message) implements SignInResult {}

  /** No server answered. */
  record Unreachable(String message) implements SignInResult {}

  /** The server answered, but Plumbline's schema is missing or of another version. */
  record NotInstalled(String message) implements SignInResult {}
}
