package plumbline.views.shell;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import plumbline.views.theme.Meaning;

/** What the status bar shows and others know: fed on the JavaFX thread by whoever learns of it. */
public final class ShellStatus {
  /** A word for how the hub is, with its meaning, and why it is so; empty when all is well. */
  public record Hub(String word, Meaning meaning, String reason) {
    public Hub(String word, Meaning meaning) {
      this(word, meaning, "");
    }
  }

  private final ObjectProperty<Optional<Instant>> cacheAsOf =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty cacheUsed = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Hub>> hub = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<OptionalLong> disagreements =
      new SimpleObjectProperty<>(OptionalLong.empty());

  /** Whether the person has a read cache at all; not everybody may read the ledger. */
  public BooleanProperty cacheUsedProperty() {
    return cacheUsed;
  }

  /** When the read cache was last known to be equal to the central database. */
  public ObjectProperty<Optional<Instant>> cacheAsOfProperty() {
    return cacheAsOf;
  }

  /** Empty while nobody has heard of it. */
  public ObjectProperty<Optional<Hub>> hubProperty() {
    return hub;
  }

  /** Open disagreements; empty when they could not be counted. */
  public ObjectProperty<OptionalLong> disagreementsProperty() {
    return disagreements;
  }
}
