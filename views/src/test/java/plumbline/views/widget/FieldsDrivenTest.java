package plumbline.views.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.Toolkit;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.widget.FilterQuery.Term;

class FieldsDrivenTest {
  private static final List<String> ACCOUNTS =
      List.of("4541 Suppliers", "4661 Input VAT", "5220 Rent", "5221 Rent of vehicles");

  @Test
  void an_account_is_found_by_a_part_of_its_name_without_a_mouse() {
    AtomicReference<LookupField<String>> field = new AtomicReference<>();
    try (DrivenWindow window = lookup(field)) {
      window.type("ren");
      window.waitUntil("the list is open", () -> field.get().isListOpen());
      window.press(KeyCode.DOWN);
      window.picture("lookup-open");
      window.press(KeyCode.ENTER);
      assertThat(Toolkit.call(() -> field.get().chosenProperty().get()))
          .contains("5221 Rent of vehicles");
      assertThat(window.focusedText()).isEqualTo("5221 Rent of vehicles");
      assertThat(field.get().isListOpen()).isFalse();
    }
  }

  @Test
  void tab_takes_the_first_answer_and_moves_on() {
    AtomicReference<LookupField<String>> field = new AtomicReference<>();
    try (DrivenWindow window = lookup(field)) {
      window.type("4661");
      window.waitUntil("the list is open", () -> field.get().isListOpen());
      window.press(KeyCode.TAB);
      assertThat(Toolkit.call(() -> field.get().chosenProperty().get())).contains("4661 Input VAT");
      assertThat(window.focusedId()).isEqualTo("next");
    }
  }

  @Test
  void typing_on_takes_the_choice_back_and_escape_only_closes_the_list() {
    AtomicReference<LookupField<String>> field = new AtomicReference<>();
    try (DrivenWindow window = lookup(field)) {
      Toolkit.run(() -> field.get().choose("5220 Rent"));
      window.type("4");
      window.waitUntil("the list is open", () -> field.get().isListOpen());
      assertThat(Toolkit.call(() -> field.get().chosenProperty().get())).isEmpty();
      window.press(KeyCode.ESCAPE);
      assertThat(field.get().isListOpen()).isFalse();
      assertThat(window.focusedText()).endsWith("4");
    }
  }

  @Test
  void a_term_becomes_a_chip_and_backspace_opens_it_again() {
    AtomicReference<FilterField> field = new AtomicReference<>();
    try (DrivenWindow window =
        DrivenWindow.open(
            driven -> {
              field.set(new FilterField(Set.of("entity")));
              driven.window().show(field.get());
              field.get().focusField();
            })) {
      Toolkit.run(() -> field.get().set("entity:product"));
      window.type("bolt");
      window.press(KeyCode.ENTER);
      assertThat(query(field))
          .isEqualTo(new FilterQuery("bolt", List.of(new Term("entity", "product"))));
      window.waitUntilShows("entity:product");
      window.press(KeyCode.HOME);
      window.press(KeyCode.BACK_SPACE);
      assertThat(window.focusedText()).isEqualTo("entity:product bolt");
      window.press(KeyCode.ESCAPE);
      window.waitUntil("the filter is empty", () -> query(field).isAll());
    }
  }

  private static FilterQuery query(AtomicReference<FilterField> field) {
    return Toolkit.call(() -> field.get().queryProperty().get());
  }

  private static DrivenWindow lookup(AtomicReference<LookupField<String>> field) {
    return DrivenWindow.open(
        window -> {
          field.set(
              new LookupField<>(
                  new Accounts(), new FxWorkRunner(Clock.systemUTC(), failure -> {})));
          TextField next = new TextField();
          next.setId("next");
          window.window().show(new VBox(field.get(), next));
          field.get().requestFocus();
        });
  }

  private static final class Accounts implements Lookup<String> {
    @Override
    public List<String> find(String typed) {
      Stream<String> found =
          ACCOUNTS.stream().filter(a -> a.toLowerCase().contains(typed.toLowerCase()));
      return found.toList();
    }

    @Override
    public String chosen(String answer) {
      return answer;
    }

    @Override
    public String row(String answer) {
      return answer;
    }

    @Override
    public String detail(String answer) {
      return Optional.of(answer.length()).map(String::valueOf).orElseThrow();
    }
  }
}
