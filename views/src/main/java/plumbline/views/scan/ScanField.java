package plumbline.views.scan;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.KeyHint;

/**
 * A field that stays open for a scanner that types: what was scanned is handed on with Enter, the
 * field is empty and has the cursor again, and the last answer stays below it in words and colour.
 */
public final class ScanField extends VBox {
  private static final Texts TEXTS = Texts.of(ScanField.class);

  private final TextField field = new TextField();
  private final FontIcon sign = new FontIcon(Meaning.NEUTRAL.sign());
  private final Label answer = new Label();
  private final HBox answers = new HBox(8, sign, answer);
  private final ScanSound sound;
  private final Amounts amounts = Amounts.ofProgram();
  private Consumer<ScanReading.Read> onScan = read -> {};
  private Runnable onUndo = () -> {};

  public ScanField(ScanSound sound) {
    super(4);
    this.sound = sound;
    getStyleClass().add("scan-field");
    URL sheet = ScanField.class.getResource("scan.css");
    getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
    field.setId("scan");
    field.setPromptText(TEXTS.get("scan.prompt"));
    field.setAccessibleText(TEXTS.get("scan.prompt"));
    answers.getStyleClass().add("scan-answer");
    answers.setAlignment(Pos.CENTER_LEFT);
    answer.setWrapText(true);
    getChildren().addAll(field, answers);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    keepSeparators(field);
    tell("", Meaning.NEUTRAL);
  }

  /** The keys the field listens to. */
  public static List<KeyHint> keys() {
    return List.of(
        new KeyHint("12*", TEXTS.get("keys.quantity")),
        new KeyHint("Ctrl+Z", TEXTS.get("keys.undo")));
  }

  /** A text field drops the separator a scanner types; its sign is kept in its place. */
  public static void keepSeparators(TextInputControl field) {
    field.addEventFilter(
        KeyEvent.KEY_TYPED,
        key -> {
          if (key.getCharacter().equals("\u001D")) {
            key.consume();
            field.replaceSelection(String.valueOf(Gs1Reader.SEPARATOR));
          }
        });
  }

  /** The handler answers with {@link #hit} or {@link #miss}. */
  public void setOnScan(Consumer<ScanReading.Read> handler) {
    onScan = handler;
  }

  public void setOnUndo(Runnable handler) {
    onUndo = handler;
  }

  public void hit(String words) {
    tell(words, Meaning.VERIFIED);
    sound.hit();
  }

  public void miss(String words) {
    tell(words, Meaning.RED);
    sound.miss();
  }

  /** Neither hit nor miss, as after an undo. */
  public void say(String words) {
    tell(words, Meaning.NEUTRAL);
  }

  public void focusField() {
    field.requestFocus();
    field.end();
  }

  /** What is scanned while something else in the screen has the cursor is taken too. */
  public void catchFrom(Parent screen) {
    screen.addEventFilter(KeyEvent.KEY_TYPED, this::typedElsewhere);
    screen.addEventHandler(KeyEvent.KEY_PRESSED, this::undo);
  }

  private void typedElsewhere(KeyEvent key) {
    String typed = key.getCharacter();
    if (key.getTarget() instanceof TextInputControl
        || key.isShortcutDown()
        || key.isAltDown()
        || typed.length() != 1
        || !(Character.isLetterOrDigit(typed.charAt(0)) || typed.equals("*"))) {
      return;
    }
    key.consume();
    field.requestFocus();
    field.setText(typed);
    field.end();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
      key.consume();
      scanned();
    } else {
      undo(key);
    }
  }

  private void undo(KeyEvent key) {
    if (key.getCode() == KeyCode.Z && key.isShortcutDown() && field.getText().isEmpty()) {
      key.consume();
      onUndo.run();
      focusField();
    }
  }

  private void scanned() {
    String typed = field.getText();
    field.clear();
    focusField();
    switch (ScanReading.of(typed, amounts)) {
      case ScanReading.Nothing _ -> {}
      case ScanReading.Read read -> onScan.accept(read);
      case ScanReading.Wrong(var kind, String line) -> miss(TEXTS.get("wrong." + kind, line));
    }
  }

  private void tell(String words, Meaning meaning) {
    answer.setText(words);
    answers.setAccessibleText(words);
    answers.setVisible(!words.isEmpty());
    sign.setIconCode(meaning.sign());
    meaning.mark(answers);
  }
}
