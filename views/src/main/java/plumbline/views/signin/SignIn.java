package plumbline.views.signin;

/** Lets a person in at the central database. Called away from the screen; may take its time. */
@FunctionalInterface
public interface SignIn {
  /** The password is the callee's to use until it returns; the caller wipes it then. */
  SignInResult signIn(String user, char[] password);
}
