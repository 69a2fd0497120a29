package plumbline.views.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;

/**
 * What Go to offers for what is typed: what was used lately and the places at once, records as
 * their providers find them, in the providers' order. Answers to an older question are dropped.
 */
final class PaletteModel {
  private static final int MOST = 50;
  private static final int RECENT = 8;

  private final List<GoTo> places;
  private final List<GoToProvider> providers;
  private final List<LatestOnly> questions;
  private final Navigator navigator;
  private final List<GoTo> recent = new ArrayList<>();
  private final Map<Integer, List<GoTo>> found = new TreeMap<>();
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObservableList<GoTo> answers = FXCollections.observableArrayList();

  PaletteModel(
      List<GoTo> places, List<GoToProvider> providers, Navigator navigator, WorkRunner runner) {
    this.places = places;
    this.providers = providers;
    this.navigator = navigator;
    questions = providers.stream().map(provider -> new LatestOnly(runner)).toList();
    typed.subscribe(this::ask);
  }

  StringProperty typedProperty() {
    return typed;
  }

  ObservableList<GoTo> answers() {
    return answers;
  }

  boolean isRecent(GoTo answer) {
    return recent.stream().anyMatch(used -> used.key().equals(answer.key()));
  }

  /** Remembers the choice and does it. */
  void choose(GoTo chosen) {
    recent.removeIf(used -> used.key().equals(chosen.key()));
    recent.addFirst(chosen);
    while (recent.size() > RECENT) {
      recent.removeLast();
    }
    chosen.action().run();
  }

  private void ask(String words) {
    found.clear();
    show();
    for (int i = 0; i < providers.size(); i++) {
      int order = i;
      questions.get(i).forget();
      if (!words.isBlank()) {
        questions
            .get(i)
            .run(
                Work.of(() -> providers.get(order).find(words.strip(), navigator))
                    .named("go to")
                    .quiet()
                    .onSuccess(
                        records -> {
                          found.put(order, records);
                          show();
                        })
                    .onFailure(failure -> found.remove(order)));
      }
    }
  }

  private void show() {
    String words = typed.get();
    List<GoTo> known = new ArrayList<>(recent);
    known.addAll(places);
    List<GoTo> all = new ArrayList<>(matching(known, words));
    found.values().forEach(all::addAll);
    all.sort(Comparator.comparingInt((GoTo offer) -> score(offer, words)).reversed());
    Set<String> keys = new HashSet<>();
    answers.setAll(all.stream().filter(answer -> keys.add(answer.key())).limit(MOST).toList());
  }

  /** Best first; equals stay in the order given, so that of them the recent ones come first. */
  private static List<GoTo> matching(List<GoTo> offers, String words) {
    return offers.stream()
        .filter(offer -> score(offer, words) != Fuzzy.NO_MATCH)
        .sorted(Comparator.comparingInt((GoTo offer) -> score(offer, words)).reversed())
        .toList();
  }

  private static int score(GoTo offer, String words) {
    int byName = Fuzzy.score(words, offer.words());
    return byName == Fuzzy.NO_MATCH
        ? Fuzzy.score(words, offer.words() + " " + offer.detail())
        : byName + 1;
  }
}
