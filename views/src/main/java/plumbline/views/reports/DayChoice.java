package plumbline.views.reports;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.views.field.DateShortcuts;
import plumbline.views.field.DateText;
import plumbline.views.text.Texts;

/**
 * A day that limits a report, being typed. It takes effect when it is whole: after a date key, on
 * Enter, or when the field is left. Blank is any day; what is no date changes nothing but says so.
 */
final class DayChoice {
  private static final Texts TEXTS = Texts.of(DayChoice.class);

  private final DateShortcuts dates;
  private final DateText text;
  private final ReadOnlyObjectWrapper<Optional<LocalDate>> day =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  DayChoice(DateShortcuts dates, Optional<LocalDate> first) {
    this.dates = dates;
    text = new DateText(dates);
    first.ifPresent(text::set);
    day.set(first);
    text.textProperty().subscribe((before, typed) -> typed());
  }

  DateText text() {
    return text;
  }

  /** The day in effect; empty for any. */
  ReadOnlyObjectProperty<Optional<LocalDate>> dayProperty() {
    return day.getReadOnlyProperty();
  }

  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Enter was pressed or the field left. */
  void commit() {
    if (text.typed().isEmpty() || text.date().isPresent()) {
      text.commit();
      refusal.set("");
      day.set(text.date());
    } else {
      refusal.set(TEXTS.get("day.unreadable", text.typed()));
    }
  }

  private void typed() {
    refusal.set("");
    if (text.date().map(dates::show).filter(text.typed()::equals).isPresent()) {
      day.set(text.date());
    }
  }
}
