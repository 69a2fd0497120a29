package plumbline.domain.central;

/**
 * Why something was not done, for the person who asked: the field, the value as given, and a
 * sentence that says what would be accepted. Field and value may be empty where the whole is
 * refused.
 */
public record Refusal(String field, String value, String message) {
  public static Refusal ofWhole(String message) {
    return new Refusal("", "", message);
  }
}
