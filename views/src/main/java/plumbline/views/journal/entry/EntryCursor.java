package plumbline.views.journal.entry;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.views.journal.form.EntryPlace;

/** Where the cursor belongs: the first wrong field, or the first field of the next entry. */
final class EntryCursor {
  private final ReadOnlyObjectWrapper<Optional<EntryPlace>> place =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ReadOnlyObjectProperty<Optional<EntryPlace>> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** Puts it there, also when it was sent there before. */
  void move(EntryPlace to) {
    forget();
    place.set(Optional.of(to));
  }

  void forget() {
    place.set(Optional.empty());
  }
}
