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
    screen.run(
        () -> {
          Robot robot = new Robot();
          for (KeyCode modifier : held) {
            robot.keyPress(modifier);
          }
          robot.keyPress(key);
          robot.keyRelease(key);
          for (KeyCode modifier : held) {
            robot.keyRelease(modifier);
          }
        });
    screen.settle();
  }

  /** Types letters, digits and signs of a US key map. */
  public void type(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isLetter(letter)) {
        KeyCode key = KeyCode.valueOf(String.valueOf(letter).toUpperCase(Locale.ROOT));
        if (Character.isUpperCase(letter)) {
          shift(key);
        } else {
          press(key);
        }
      } else if (PLAIN.indexOf(letter) >= 0) {
        press(KEYS[PLAIN.indexOf(letter)]);
      } else if (SHIFTED.indexOf(letter) >= 0) {
        shift(KEYS[SHIFTED.indexOf(letter)]);
      } else {
        throw new IllegalArgumentException("No key of a US key map types " + letter);
      }
    }
  }
}
