package plumbline.views.form;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** What is typed in the fields of a record, word for word, and what is wrong with each. */
public final class TypedForm {
  private final Map<String, StringProperty> texts = new LinkedHashMap<>();
  private final ObservableMap<String, String> refusals = FXCollections.observableHashMap();

  /** The text of a field; typing takes its refusal away. */
  public StringProperty text(String field) {
    return texts.computeIfAbsent(
        field,
        name -> {
          StringProperty text = new SimpleStringProperty("");
          text.subscribe((before, now) -> refusals.remove(name));
          return text;
        });
  }

  public String typed(String field) {
    return text(field).get().strip();
  }

  public void set(String field, String words) {
    text(field).set(words);
  }

  /** The sentence at a field, empty while there is none. */
  public ObservableValue<String> refusal(String field) {
    return Bindings.valueAt(refusals, field).orElse("");
  }

  /** Several at one field stand one after the other. */
  void refuse(String field, String message) {
    refusals.merge(field, message, (first, next) -> first + " " + next);
  }

  boolean has(String field) {
    return texts.containsKey(field);
  }

  void clearRefusals() {
    refusals.clear();
  }

  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    texts.forEach((field, text) -> all.put(field, text.get()));
    return all;
  }

  void setAll(Map<String, String> words) {
    words.forEach(this::set);
  }
}
