package plumbline.app.tour;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/** Presses real keys, as a person would; the mouse is never touched. */
public final class Keyboard {
  /** On a US key map: what stands on the key, and what Shift makes of it. */
  private static final String PLAIN = "`1234567890-=[]\\;',./ ";

  private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>? ";
  private static final KeyCode[] KEYS = {
    KeyCode.BACK_QUOTE, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
    KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9,
    KeyCode.DIGIT0, KeyCode.MINUS, KeyCode.EQUALS, KeyCode.OPEN_BRACKET, KeyCode.CLOSE_BRACKET,
    KeyCode.BACK_SLASH, KeyCode.SEMICOLON, KeyCode.QUOTE, KeyCode.COMMA, KeyCode.PERIOD,
    KeyCode.SLASH, KeyCode.SPACE
  };

  private final Screenside screen;
  private int pressed;

  public Keyboard(Screenside screen) {
    this.screen = screen;
  }

  /** How many keys were pressed so far; a chord counts once. */
  public int pressed() {
    return pressed;
  }

  public void press(KeyCode key) {
    chord(key);
  }

  public void ctrl(KeyCode key) {
    chord(key, KeyCode.CONTROL);
  }

  public void shift(KeyCode key) {
    chord(key, KeyCode.SHIFT);
  }

  public void ctrlShift(KeyCode key) {
    chord(key, KeyCode.CONTROL, KeyCode.SHIFT);
  }

  private void chord(KeyCode key, KeyCode... held) {
    pressed++;
    screen.run(() -> strike(new Robot(), key, held));
    screen.settle();
  }

  private static void strike(Robot robot, KeyCode key, KeyCode... held) {
    for (KeyCode modifier : held) {
      robot.keyPress(modifier);
    }
    robot.keyPress(key);
    robot.keyRelease(key);
    for (KeyCode modifier : held) {
      robot.keyRelease(modifier);
    }
  }

  /**
   * What a scanner that types sends for a code: every key at once, and Enter at the end. A person
   * presses none of them.
   */
  public void scan(String code) {
    screen.run(
        () -> {
          Robot robot = new Robot();
          code.chars()
              .forEach(letter -> strike(robot, keyOf((char) letter), heldFor((char) letter)));
          strike(robot, KeyCode.ENTER);
        });
    screen.settle();
  }

  /** Types letters, digits and signs of a US key map. */
  public void type(String text) {
    for (int i = 0; i < text.length(); i++) {
      chord(keyOf(text.charAt(i)), heldFor(text.charAt(i)));
    }
  }

  private static KeyCode keyOf(char letter) {
    if (Character.isLetter(letter)) {
      return KeyCode.valueOf(String.valueOf(letter).toUpperCase(Locale.ROOT));
    }
    int at = Math.max(PLAIN.indexOf(letter), SHIFTED.indexOf(letter));
    if (at < 0) {
      throw new IllegalArgumentException("No key of a US key map types " + letter);
    }
    return KEYS[at];
  }

  private static KeyCode[] heldFor(char letter) {
    boolean shifted =
        Character.isLetter(letter) ? Character.isUpperCase(letter) : PLAIN.indexOf(letter) < 0;
    return shifted ? new KeyCode[] {KeyCode.SHIFT} : new KeyCode[0];
  }
}
