package plumbline.views.journal.entry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.finance.EntrySummary;
import plumbline.domain.finance.Ledger;
import plumbline.domain.finance.PostedEntry;
import plumbline.domain.finance.SimilarEntries;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;

/** Posted entries whose description begins like the one being typed, newest first. */
final class SimilarModel {
  private static final int LEAST_LETTERS = 2;
  private static final int MOST = 8;

  private final SimilarEntries similar;
  private final Ledger ledger;
  private final LatestOnly questions;
  private final LatestOnly readings;
  private final ObservableList<EntrySummary> offers = FXCollections.observableArrayList();
  private String asked = "";

  SimilarModel(SimilarEntries similar, Ledger ledger, WorkRunner runner) {
    this.similar = similar;
    this.ledger = ledger;
    questions = new LatestOnly(runner);
    readings = new LatestOnly(runner);
  }

  ObservableList<EntrySummary> offers() {
    return offers;
  }

  /** Asks while somebody types; without the server there are no offers and no complaint. */
  void ask(String description) {
    String words = description.strip();
    if (words.length() < LEAST_LETTERS) {
      forget();
    } else if (!words.equals(asked)) {
      ask(words, found -> {});
    }
  }

  void forget() {
    asked = "";
    questions.forget();
    offers.clear();
  }

  private void ask(String words, Consumer<List<EntrySummary>> onFound) {
    asked = words;
    questions.run(
        Work.of(() -> similar.describedLike(words, MOST))
            .named("similar entries")
            .quiet()
            .onSuccess(
                found -> {
                  offers.setAll(found);
                  onFound.accept(found);
                })
            .onFailure(
                Exception.class,
                failure -> {
                  asked = "";
                  offers.clear();
                  onFound.accept(List.of());
                }));
  }

  /** Gives the chosen entry, or else the newest that begins so, with its lines, if there is one. */
  void take(Optional<UUID> chosen, String description, Consumer<Optional<PostedEntry>> onRead) {
    if (chosen.isPresent()) {
      read(chosen.get(), onRead);
    } else if (description.isBlank()) {
      onRead.accept(Optional.empty());
    } else {
      ask(
          description.strip(),
          found -> {
            if (found.isEmpty()) {
              onRead.accept(Optional.empty());
            } else {
              read(found.getFirst().id(), onRead);
            }
          });
    }
  }

  private void read(UUID id, Consumer<Optional<PostedEntry>> onRead) {
    readings.run(
        Work.of(() -> ledger.entry(id))
            .named("similar entry")
            .onSuccess(onRead)
            .onFailure(Exception.class, failure -> onRead.accept(Optional.empty())));
  }
}
