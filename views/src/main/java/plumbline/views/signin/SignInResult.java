package plumbline.views.signin;

/** How an attempt to sign in ended. */
public sealed interface SignInResult {
  record SignedIn(Person person) implements SignInResult {}

  /** User and password do not belong together, or the user may not sign in. */
  record Refused() implements SignInResult {}

  /** The server gave no answer, with the reason as far as it is known. */
  record Unreachable(String reason) implements SignInResult {}

  /** The server answers, but Plumbline was never installed in that database. */
  record NotInstalled() implements SignInResult {}
}
