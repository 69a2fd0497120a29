package plumbline.views.field;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;

/** A right-aligned field for an amount; a sum typed into it becomes its result when left. */
public final class AmountField extends TextField {
  public AmountField(AmountText amount) {
    getStyleClass().add("amount-field");
    setAlignment(Pos.CENTER_RIGHT);
    textProperty().bindBidirectional(amount.textProperty());
    focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (focused) {
                selectAll();
              } else {
                amount.commit();
              }
            });
  }
}
