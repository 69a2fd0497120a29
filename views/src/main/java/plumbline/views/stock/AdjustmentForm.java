package plumbline.views.stock;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import plumbline.domain.logistics.LotName;
import plumbline.domain.logistics.Reason;
import plumbline.views.field.AmountText;
import plumbline.views.field.Choices;
import plumbline.views.text.Amounts;

/** An adjustment as it is being typed: quantity with its sign, reason, note. */
final class AdjustmentForm implements Choices<Reason> {
  static final String QUANTITY = "quantity";
  static final String REASON = "reason";
  static final String LOT = "lot";
  static final String NOTE = "note";

  private final AmountText quantity;
  private final StringProperty reason = new SimpleStringProperty("");
  private final StringProperty lot = new SimpleStringProperty("");
  private final StringProperty note = new SimpleStringProperty("");
  private final ObservableMap<String, String> refusals = FXCollections.observableHashMap();
  private List<Reason> reasons = List.of();

  AdjustmentForm(Amounts amounts) {
    quantity = AmountText.quantity(amounts);
    quantity.textProperty().subscribe((before, now) -> refusals.remove(QUANTITY));
    reason.subscribe((before, now) -> refusals.remove(REASON));
    note.subscribe((before, now) -> refusals.remove(NOTE));
  }

  AmountText quantity() {
    return quantity;
  }

  StringProperty reasonProperty() {
    return reason;
  }

  /** Where the product keeps lots: the one it goes into or comes out of. */
  StringProperty lotProperty() {
    return lot;
  }

  /** What is typed of the lot; null when nothing is. */
  @Nullable LotName lot() {
    String code = lot.get().strip();
    return code.isEmpty() ? null : new LotName(code, null);
  }

  StringProperty noteProperty() {
    return note;
  }

  /** What is wrong, by field. */
  ObservableMap<String, String> refusals() {
    return refusals;
  }

  void offer(List<Reason> offered) {
    reasons = List.copyOf(offered);
  }

  List<Reason> reasons() {
    return reasons;
  }

  /** The reason that is named in full. */
  Optional<Reason> chosenReason() {
    String typed = reason.get().strip();
    return reasons.stream()
        .filter(known -> known.name().equalsIgnoreCase(typed) || known.code().equals(typed))
        .findFirst();
  }

  @Override
  public List<Reason> find(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return reasons.stream()
        .filter(known -> known.name().toLowerCase(Locale.ROOT).contains(text))
        .toList();
  }

  @Override
  public String chosen(Reason answer) {
    return answer.name();
  }

  @Override
  public String row(Reason answer) {
    return answer.name();
  }
}
