package plumbline.views.journal.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import plumbline.views.field.DateShortcuts;
import plumbline.views.field.DateText;
import plumbline.views.journal.draft.TypedEntry;
import plumbline.views.journal.draft.TypedLine;

/** The fields above the lines of an entry being typed. */
public final class HeaderForm {
  private final DateShortcuts dates;
  private final DateText postingDate;
  private final DateText documentDate;
  private final StringProperty reference = new SimpleStringProperty("");
  private final StringProperty description = new SimpleStringProperty("");
  private final StringProperty controlReason = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper reasonAsked = new ReadOnlyBooleanWrapper();
  private boolean setting;

  HeaderForm(DateShortcuts dates, Consumer<EntryField> onTyped) {
    this.dates = dates;
    postingDate = new DateText(dates);
    documentDate = new DateText(dates);
    postingDate.textProperty().subscribe(this::documentDateFollows);
    watch(postingDate.textProperty(), EntryField.POSTING_DATE, onTyped);
    watch(documentDate.textProperty(), EntryField.DOCUMENT_DATE, onTyped);
    watch(reference, EntryField.REFERENCE, onTyped);
    watch(description, EntryField.DESCRIPTION, onTyped);
    watch(controlReason, EntryField.CONTROL_REASON, onTyped);
  }

  private void watch(StringProperty typed, EntryField field, Consumer<EntryField> onTyped) {
    typed.subscribe(
        (before, now) -> {
          if (!setting) {
            onTyped.accept(field);
          }
        });
  }

  /** Until somebody types another, the document has the date of the posting. */
  private void documentDateFollows(String before, String now) {
    if (!setting && documentDate.textProperty().get().equals(before)) {
      setting = true;
      documentDate.textProperty().set(now);
      setting = false;
    }
  }

  public DateText postingDate() {
    return postingDate;
  }

  public DateText documentDate() {
    return documentDate;
  }

  public StringProperty referenceProperty() {
    return reference;
  }

  public StringProperty descriptionProperty() {
    return description;
  }

  /** Why a control account is posted to by hand. */
  public StringProperty controlReasonProperty() {
    return controlReason;
  }

  /** Whether that reason is asked for, or was given. */
  public ReadOnlyBooleanProperty reasonAskedProperty() {
    return reasonAsked.getReadOnlyProperty();
  }

  void askReason() {
    reasonAsked.set(true);
  }

  boolean isBlank() {
    return reference.get().isBlank() && description.get().isBlank();
  }

  /** Takes all of it over, quietly. For another entry no reason is asked until it is needed. */
  void show(TypedEntry entry, boolean another) {
    setting = true;
    postingDate.textProperty().set(entry.postingDate());
    documentDate.textProperty().set(entry.documentDate());
    reference.set(entry.reference());
    description.set(entry.description());
    controlReason.set(entry.controlReason());
    boolean given = !entry.controlReason().isBlank();
    reasonAsked.set(given || (!another && reasonAsked.get()));
    setting = false;
  }

  void commitDates() {
    postingDate.commit();
    documentDate.commit();
  }

  TypedEntry typed(List<TypedLine> lines) {
    return new TypedEntry(
        postingDate.textProperty().get(),
        documentDate.textProperty().get(),
        reference.get(),
        description.get(),
        controlReason.get(),
        lines);
  }

  /** The same with dates that mean the same on any later day. */
  TypedEntry lasting(List<TypedLine> lines) {
    return typed(lines).withDates(lasting(postingDate), lasting(documentDate));
  }

  private static String lasting(DateText date) {
    return date.date().map(DateTimeFormatter.ISO_LOCAL_DATE::format).orElse(date.typed());
  }

  /** The date the next entry begins on: that of this one, or today when it cannot be read. */
  public LocalDate nextDate() {
    return postingDate.date().orElseGet(dates::today);
  }
}
