package plumbline.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.task.InlineWorkRunner;

class PaletteModelTest {
  private final List<String> done = new ArrayList<>();
  private final Navigator navigator =
      new Navigator() {
        @Override
        public void open(Link link) {}

        @Override
        public void close(Link link) {}
      };

  @Test
  void everything_is_offered_before_anything_is_typed_and_the_recent_first() {
    PaletteModel model = model(InlineWorkRunner.immediate());
    assertThat(words(model)).containsExactly("Journal", "Trial balance", "Reconcile");
    model.choose(model.answers().get(2));
    model.typedProperty().set("x");
    model.typedProperty().set("");
    assertThat(words(model)).containsExactly("Reconcile", "Journal", "Trial balance");
    assertThat(done).containsExactly("Reconcile");
  }

  @Test
  void a_name_typed_in_full_beats_a_recent_place_that_only_mentions_it() {
    PaletteModel model =
        new PaletteModel(
            List.of(
                new GoTo("post", "Post entry", "new journal entry", Feather.FILE, () -> {}),
                place("Journal")),
            List.of(),
            navigator,
            InlineWorkRunner.immediate());
    model.choose(model.answers().getFirst());
    model.typedProperty().set("journal");
    assertThat(words(model)).containsExactly("Journal", "Post entry");
  }

  @Test
  void places_come_at_once_and_records_when_they_are_found() {
    InlineWorkRunner runner = InlineWorkRunner.held();
    PaletteModel model = model(runner);
    model.typedProperty().set("trial");
    assertThat(words(model)).containsExactly("Trial balance");
    runner.runOldest();
    assertThat(words(model)).containsExactly("Trial balance", "record trial");
  }

  @Test
  void records_found_for_older_words_are_dropped() {
    InlineWorkRunner runner = InlineWorkRunner.held();
    PaletteModel model = model(runner);
    model.typedProperty().set("tri");
    model.typedProperty().set("trial");
    runner.runNewest();
    runner.runOldest();
    assertThat(words(model)).containsExactly("Trial balance", "record trial");
  }

  @Test
  void a_provider_that_fails_does_not_spoil_the_rest() {
    PaletteModel model =
        new PaletteModel(
            List.of(place("Journal")),
            List.of(
                (typed, nav) -> {
                  throw new IllegalStateException("no server");
                }),
            navigator,
            InlineWorkRunner.immediate());
    model.typedProperty().set("jour");
    assertThat(words(model)).containsExactly("Journal");
  }

  @ParameterizedTest
  @CsvSource({
    "tb, Trial balance",
    "kov, Kovács Kft.",
    "bal tri, Trial balance",
    "TRIAL, Trial balance"
  })
  void words_are_found_by_parts_letters_and_without_accents(String typed, String words) {
    assertThat(Fuzzy.score(typed, words)).isNotEqualTo(Fuzzy.NO_MATCH);
  }

  @Test
  void a_start_beats_a_middle_and_a_middle_beats_scattered_letters() {
    assertThat(Fuzzy.score("bal", "Balance sheet"))
        .isGreaterThan(Fuzzy.score("bal", "Trial balance"));
    assertThat(Fuzzy.score("bal", "Trial balance")).isGreaterThan(Fuzzy.score("bal", "Herbal"));
    assertThat(Fuzzy.score("bal", "Herbal")).isGreaterThan(Fuzzy.score("bal", "Big anvil"));
    assertThat(Fuzzy.score("xyz", "Trial balance")).isEqualTo(Fuzzy.NO_MATCH);
  }

  private PaletteModel model(InlineWorkRunner runner) {
    GoToProvider records =
        (typed, nav) -> List.of(new GoTo("r", "record " + typed, "", Feather.FILE, () -> {}));
    return new PaletteModel(
        List.of(place("Journal"), place("Trial balance"), place("Reconcile")),
        List.of(records),
        navigator,
        runner);
  }

  private GoTo place(String word) {
    return new GoTo("place:" + word, word, "", Feather.FILE, () -> done.add(word));
  }

  private static List<String> words(PaletteModel model) {
    return model.answers().stream().map(GoTo::words).toList();
  }
}
