package plumbline.views.journal.form;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableMap;

/** Small derivations several views of the desk share. */
public final class Labels {
  private Labels() {}

  /** The sentence at a field, empty while there is none. */
  public static ObservableValue<String> refusal(
      ObservableMap<EntryField, String> refusals, EntryField field) {
    return Bindings.valueAt(refusals, field).orElse("");
  }
}
