package plumbline.views.reconcile;

import javafx.scene.control.TableCell;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.sync.compare.State;
import plumbline.views.theme.Meaning;

/** A state by sign, word and colour; unknown is hatched. */
final class StateCell extends TableCell<DisagreementRow, State> {
  private final FontIcon sign = new FontIcon();

  StateCell() {
    getStyleClass().add("state-cell");
  }

  static Meaning meaning(State state) {
    return switch (state) {
      case DRIFT -> Meaning.RED;
      case IN_FLIGHT -> Meaning.AMBER;
      case UNKNOWN -> Meaning.UNKNOWN;
    };
  }

  @Override
  protected void updateItem(State state, boolean empty) {
    super.updateItem(state, empty);
    getStyleClass().remove("hatched");
    if (empty || state == null) {
      setText(null);
      setGraphic(null);
      return;
    }
    Meaning meaning = meaning(state);
    meaning.mark(this);
    sign.setIconCode(meaning.sign());
    setGraphic(sign);
    setText(FieldWords.state(state));
    if (state == State.UNKNOWN) {
      getStyleClass().add("hatched");
    }
  }
}
