package plumbline.app.config;

import java.util.Map;

/** Passwords in environment variables. */
record EnvironmentPasswords(Map<String, String> environment) implements PasswordStore {
  @Override
  public Secret password(String name) throws PasswordMissingException {
    String value = environment.get(name);
    if (value == null) {
      throw new PasswordMissingException(
          "the environment variable %s is not set; set it before Plumbline is started"
              .formatted(name));
    }
    return Secret.of(value);
  }
}
