package plumbline.views.field;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** A field for a date: {@code +} and {@code -} move a day, {@code t} is today, a number a day. */
public final class DateField extends TextField {
  public DateField(DateText date) {
    textProperty().bindBidirectional(date.textProperty());
    setPrefColumnCount(10);
    focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (focused) {
                selectAll();
              } else {
                date.commit();
              }
            });
    addEventFilter(
        KeyEvent.KEY_TYPED,
        key -> {
          boolean plain = !key.isShortcutDown() && !key.isAltDown();
          if (plain && key.getCharacter().length() == 1 && isFree(date, key)) {
            key.consume();
            selectAll();
          }
        });
  }

  private boolean isFree(DateText date, KeyEvent key) {
    return isEditable() && date.shortcut(key.getCharacter().charAt(0));
  }
}
