package plumbline.app.config;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passwords in the keyring of the operating system, under the service {@code plumbline}. */
final class KeyringPasswords implements PasswordStore {
  private static final Logger LOG = LoggerFactory.getLogger(KeyringPasswords.class);
  private static final String SERVICE = "plumbline";

  @Override
  public Secret password(String name) throws PasswordMissingException {
    Keyring keyring = open();
    try {
      return Secret.of(keyring.getPassword(SERVICE, name));
    } catch (PasswordAccessException missing) {
      throw new PasswordMissingException(
          "the keyring has no password for service %s and account %s; store it there first"
              .formatted(SERVICE, name),
          missing);
    } finally {
      close(keyring);
    }
  }

  private static Keyring open() throws PasswordMissingException {
    try {
      return Keyring.create();
    } catch (BackendNotSupportedException absent) {
      throw new PasswordMissingException(
          "this machine has no keyring that Plumbline can use; env:NAME works everywhere", absent);
    }
  }

  private static void close(Keyring keyring) {
    try {
      keyring.close();
    } catch (Exception failure) {
      LOG.warn("the keyring was not closed", failure);
    }
  }
}
