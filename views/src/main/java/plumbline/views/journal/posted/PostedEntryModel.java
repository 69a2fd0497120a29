package plumbline.views.journal.posted;

import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.domain.finance.Ledger;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** Reads one posted entry at a time; asked for another, it drops the answer for the one before. */
public final class PostedEntryModel {
  private static final Texts TEXTS = Texts.of(PostedEntryModel.class);

  private final Ledger ledger;
  private final LatestOnly latest;
  private final ReadOnlyObjectWrapper<EntryReading> reading =
      new ReadOnlyObjectWrapper<>(new EntryReading.Nothing());

  public PostedEntryModel(Ledger ledger, WorkRunner runner) {
    this.ledger = ledger;
    latest = new LatestOnly(runner);
  }

  public ReadOnlyObjectProperty<EntryReading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  public void read(UUID id) {
    reading.set(new EntryReading.Underway(id));
    latest.run(
        Work.of(() -> ledger.entry(id))
            .named(TEXTS.get("posted.reading"))
            .onSuccess(
                found ->
                    reading.set(
                        found
                            .<EntryReading>map(EntryReading.Shown::new)
                            .orElseGet(() -> new EntryReading.Missing(id))))
            .onFailure(failure -> reading.set(new EntryReading.Failed(id, failure))));
  }

  public void clear() {
    latest.forget();
    reading.set(new EntryReading.Nothing());
  }
}
