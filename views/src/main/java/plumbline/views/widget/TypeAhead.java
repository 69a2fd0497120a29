package plumbline.views.widget;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import plumbline.domain.central.PlainWords;

/**
 * What is typed in a table leads to the first row whose words begin so, or else have it in them.
 * After a pause, an arrow or Enter the next letter begins anew.
 */
public final class TypeAhead<R> {
  private static final Duration PAUSE = Duration.seconds(1.5);

  private final TableView<R> table;
  private final Function<R, String> words;
  private final StringBuilder typed = new StringBuilder();
  private final PauseTransition pause = new PauseTransition(PAUSE);

  private TypeAhead(TableView<R> table, Function<R, String> words) {
    this.table = table;
    this.words = words;
    pause.setOnFinished(over -> begin());
  }

  public static <R> void on(TableView<R> table, Function<R, String> words) {
    TypeAhead<R> typing = new TypeAhead<>(table, words);
    table.addEventFilter(KeyEvent.KEY_TYPED, typing::typed);
    table.addEventFilter(KeyEvent.KEY_PRESSED, typing::pressed);
    table.focusedProperty().subscribe(typing::begin);
  }

  /** An arrow, Enter or the like: what is typed next is something else. */
  private void pressed(KeyEvent key) {
    KeyCode code = key.getCode();
    if (code.isNavigationKey() || code == KeyCode.ENTER || code == KeyCode.ESCAPE) {
      begin();
    }
  }

  private void begin() {
    typed.setLength(0);
  }

  private void typed(KeyEvent key) {
    String sign = key.getCharacter();
    boolean isLetter = sign.length() == 1 && Character.isLetterOrDigit(sign.charAt(0));
    boolean goesOn = sign.equals(" ") && !typed.isEmpty();
    if (key.isControlDown() || key.isAltDown() || key.isMetaDown() || !(isLetter || goesOn)) {
      return;
    }
    key.consume();
    pause.playFromStart();
    typed.append(sign);
    String wanted = PlainWords.of(typed.toString());
    int at = find(text -> text.startsWith(wanted));
    int found = at >= 0 ? at : find(text -> text.contains(wanted));
    if (found >= 0) {
      table.getSelectionModel().clearAndSelect(found);
      table.getFocusModel().focus(found);
      table.scrollTo(Math.max(0, found - 3));
    }
  }

  private int find(Predicate<String> fits) {
    List<R> rows = table.getItems();
    for (int i = 0; i < rows.size(); i++) {
      if (fits.test(PlainWords.of(words.apply(rows.get(i))))) {
        return i;
      }
    }
    return -1;
  }
}
