package plumbline.views.journal;

import java.math.BigDecimal;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableMap;
import plumbline.views.text.Amounts;

/** Small derivations several views of the desk share. */
final class Labels {
  private Labels() {}

  /** The sentence at a field, empty while there is none. */
  static ObservableValue<String> refusal(
      ObservableMap<EntryField, String> refusals, EntryField field) {
    return Bindings.valueAt(refusals, field).orElse("");
  }

  /** An amount without its sign. */
  static String size(Amounts amounts, BigDecimal amount) {
    return amounts.money(amount.abs().setScale(Math.max(2, amount.scale())));
  }
}
