package plumbline.domain.central;

import java.util.Optional;

/**
 * Why something was not done, for the person who asked: the field, the value as given, and a
 * sentence that says what would be accepted. Field and value may be empty where the whole is
 * refused.
 *
 * @param suggestion a value of the field that would be accepted, if one is known; a date as
 *     2026-12-01
 */
public record Refusal(String field, String value, String message, Optional<String> suggestion) {
  public Refusal(String field, String value, String message) {
    this(field, value, message, Optional.empty());
  }

  public static Refusal ofWhole(String message) {
    return new Refusal("", "", message);
  }

  /** The same with a value that would be accepted. */
  public Refusal suggesting(String value) {
    return new Refusal(field, this.value, message, Optional.of(value));
  }
}
