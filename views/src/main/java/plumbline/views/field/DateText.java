package plumbline.views.field;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A date being typed. {@code +} and {@code -} move a shown date by a day, {@code t} is today; while
 * something else is being typed they are ordinary characters.
 */
public final class DateText {
  private final DateShortcuts shortcuts;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<LocalDate>> date =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public DateText(DateShortcuts shortcuts) {
    this.shortcuts = shortcuts;
    text.subscribe(typed -> date.set(typed == null ? Optional.empty() : shortcuts.read(typed)));
  }

  public StringProperty textProperty() {
    return text;
  }

  /** What the text says; empty when it is no date. */
  public ReadOnlyObjectProperty<Optional<LocalDate>> dateProperty() {
    return date.getReadOnlyProperty();
  }

  public Optional<LocalDate> date() {
    return date.get();
  }

  public String typed() {
    return text.get() == null ? "" : text.get().strip();
  }

  public void set(LocalDate value) {
    text.set(shortcuts.show(value));
  }

  public void clear() {
    text.set("");
  }

  /** Writes a readable date the way dates are shown; leaves all else as typed. */
  public void commit() {
    date.get().ifPresent(this::set);
  }

  /** Takes a key as a shortcut; false when it is to be typed. */
  public boolean shortcut(char key) {
    switch (key) {
      case '+' -> move(1);
      case '-', '\u2212' -> {
        if (!isShown()) {
          return false;
        }
        move(-1);
      }
      case 't', 'T' -> {
        if (!isShown() && !typed().isEmpty()) {
          return false;
        }
        set(shortcuts.today());
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void move(int days) {
    set(date.get().orElse(shortcuts.today().minusDays(days)).plusDays(days));
  }

  private boolean isShown() {
    return date.get().map(shortcuts::show).filter(typed()::equals).isPresent();
  }
}
