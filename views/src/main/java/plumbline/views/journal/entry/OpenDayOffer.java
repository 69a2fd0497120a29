package plumbline.views.journal.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.MapChangeListener;
import plumbline.domain.central.Refusal;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryForm;
import plumbline.views.journal.form.EntryPlace;

/** The day a late document can be posted on, while its own is refused. */
final class OpenDayOffer {
  private final EntryForm form;
  private final ReadOnlyObjectWrapper<Optional<LocalDate>> day =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  OpenDayOffer(EntryForm form) {
    this.form = form;
    form.refusals()
        .addListener(
            (MapChangeListener<EntryField, String>)
                change -> {
                  if (!form.refusals().containsKey(EntryField.POSTING_DATE)) {
                    day.set(Optional.empty());
                  }
                });
  }

  ReadOnlyObjectProperty<Optional<LocalDate>> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /** Offers what the refusal of the posting date suggests instead. */
  void of(List<Refusal> refusals) {
    day.set(
        refusals.stream()
            .filter(refusal -> EntryPlace.of(refusal.field()).field() == EntryField.POSTING_DATE)
            .flatMap(refusal -> refusal.suggestion().stream())
            .map(LocalDate::parse)
            .findFirst());
  }

  /** Sets the posting date to the day, the document keeps its own; false when none is offered. */
  boolean take() {
    Optional<LocalDate> offered = day.get();
    offered.ifPresent(
        open -> {
          String documentDate = form.header().documentDate().textProperty().get();
          form.header().postingDate().set(open);
          form.header().documentDate().textProperty().set(documentDate);
        });
    return offered.isPresent();
  }
}
