package plumbline.app.config;

import java.nio.file.Path;

/**
 * One thing wrong in a configuration file. The sentence says what was found and what is accepted;
 * it never holds a password.
 */
public record Problem(Path file, int line, String sentence) {
  @Override
  public String toString() {
    return "%s, line %d: %s".formatted(file, line, sentence);
  }
}
