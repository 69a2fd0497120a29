package plumbline.views.corrections;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.correction.Corrections;
import plumbline.domain.finance.correction.EntryLinks;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** What one posted entry is tied to, once that was read. */
final class TieModel {
  private static final Texts TEXTS = Texts.of(TieModel.class);

  private final Corrections corrections;
  private final LatestOnly latest;
  private final ReadOnlyObjectWrapper<EntryLinks> links =
      new ReadOnlyObjectWrapper<>(EntryLinks.NONE);
  private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable UUID entry;

  TieModel(Corrections corrections, WorkRunner runner) {
    this.corrections = corrections;
    latest = new LatestOnly(runner);
  }

  ReadOnlyObjectProperty<EntryLinks> linksProperty() {
    return links.getReadOnlyProperty();
  }

  /** Why it is not known what the entry is tied to, while it is not. */
  ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  Optional<UUID> entry() {
    return Optional.ofNullable(entry);
  }

  /** The other entry, if there is one. */
  Optional<EntryLinks.Linked> other() {
    return links.get().reversedBy().or(() -> links.get().reverses());
  }

  void read(UUID shown) {
    if (!shown.equals(entry)) {
      links.set(EntryLinks.NONE);
    }
    entry = shown;
    latest.run(
        Work.of(() -> corrections.links(shown))
            .named(TEXTS.get("tie.reading"))
            .onSuccess(
                found -> {
                  failure.set(Optional.empty());
                  links.set(found);
                })
            .onFailure(why -> failure.set(Optional.of(why))));
  }
}
