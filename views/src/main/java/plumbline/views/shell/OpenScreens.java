package plumbline.views.shell;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The open screens in the order of their tabs, and which is in front. */
public final class OpenScreens implements Navigator {
  /** A link and the screen made for it. */
  public record Entry(Link link, Screen screen) {}

  private final ScreenFactory factory;
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private final ObservableList<Entry> readOnly = FXCollections.unmodifiableObservableList(entries);
  private final ObjectProperty<Optional<Entry>> front =
      new SimpleObjectProperty<>(Optional.empty());

  public OpenScreens(ScreenFactory factory) {
    this.factory = factory;
  }

  public ObservableList<Entry> entries() {
    return readOnly;
  }

  public ObjectProperty<Optional<Entry>> frontProperty() {
    return front;
  }

  public Optional<Screen> frontScreen() {
    return front.get().map(Entry::screen);
  }

  @Override
  public void open(Link link) {
    Optional<Entry> open = find(link);
    if (open.isEmpty()) {
      open = factory.open(link, this).map(screen -> new Entry(link, screen));
      open.ifPresent(entries::add);
    }
    if (open.isPresent()) {
      front.set(open);
    }
  }

  @Override
  public void close(Link link) {
    find(link).ifPresent(this::close);
  }

  public void closeFront() {
    front.get().ifPresent(this::close);
  }

  /** The tab to the right, or with -1 to the left; round the end. */
  public void step(int by) {
    if (!entries.isEmpty()) {
      int at = front.get().map(entries::indexOf).orElse(0);
      front.set(Optional.of(entries.get(Math.floorMod(at + by, entries.size()))));
    }
  }

  private Optional<Entry> find(Link link) {
    return entries.stream().filter(entry -> entry.link().equals(link)).findFirst();
  }

  private void close(Entry entry) {
    int at = entries.indexOf(entry);
    boolean wasInFront = front.get().equals(Optional.of(entry));
    entries.remove(entry);
    if (wasInFront) {
      front.set(
          entries.isEmpty()
              ? Optional.empty()
              : Optional.of(entries.get(Math.min(at, entries.size() - 1))));
    }
    entry.screen().closed();
  }
}
