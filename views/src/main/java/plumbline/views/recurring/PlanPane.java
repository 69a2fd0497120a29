package plumbline.views.recurring;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.views.field.AmountField;
import plumbline.views.field.ChoiceField;
import plumbline.views.field.DateField;
import plumbline.views.field.DropDownLayer;
import plumbline.views.field.LabelledField;
import plumbline.views.text.Texts;

/** The fields of one entry that comes again. Enter goes on, the last one saves. */
final class PlanPane extends VBox {
  private static final Texts TEXTS = Texts.of(PlanPane.class);
  private static final ObservableValue<String> NO_MESSAGE = new ReadOnlyStringWrapper("");

  private final PlansModel model;
  private final List<TextField> fields;

  PlanPane(PlansModel model, DropDownLayer layer) {
    super(8);
    this.model = model;
    PlanForm form = model.form();
    getStyleClass().add("template-pane");
    setMinHeight(USE_PREF_SIZE);
    TextField template = new ChoiceField<>(form.template(), form.template().nameProperty(), layer);
    TextField every = new ChoiceField<>(new Intervals(), form.everyProperty(), layer);
    TextField next = new DateField(form.nextDue());
    TextField end = new DateField(form.endDate());
    TextField amount = new AmountField(form.amount());
    fields = List.of(template, every, next, end, amount);
    LabelledField templates = box("plan.template", template, 160);
    HBox.setHgrow(templates, Priority.ALWAYS);
    getChildren()
        .addAll(
            new HBox(
                16,
                templates,
                box("plan.every", every, 120),
                box("plan.nextDue", next, 128),
                box("plan.endDate", end, 128),
                box("plan.amount", amount, 168)),
            message(template, PlanForm.TEMPLATE),
            message(every, PlanForm.EVERY),
            message(next, PlanForm.NEXT_DUE),
            message(end, PlanForm.END_DATE),
            message(amount, PlanForm.AMOUNT));
    visibleProperty().bind(model.editingProperty());
    managedProperty().bind(visibleProperty());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  void focusFirst() {
    fields.getFirst().requestFocus();
  }

  private static LabelledField box(String key, TextField field, double width) {
    field.setId(key.replace('.', '-'));
    LabelledField box = new LabelledField(TEXTS.get(key), field, NO_MESSAGE);
    box.setPrefWidth(width);
    box.setMinWidth(width);
    return box;
  }

  /** Below all fields, where a sentence has room. */
  private Label message(TextField field, String name) {
    return LabelledField.message(field, Bindings.valueAt(model.form().refusals(), name).orElse(""));
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      enter(key.isShortcutDown());
    } else if (key.getCode() == KeyCode.ESCAPE) {
      model.leave();
    } else {
      return;
    }
    key.consume();
  }

  private void enter(boolean save) {
    int at = 0;
    while (at < fields.size() && !fields.get(at).isFocused()) {
      at++;
    }
    if (save || at >= fields.size() - 1) {
      model.save();
      fields.stream()
          .filter(field -> field.getStyleClass().contains("wrong"))
          .findFirst()
          .ifPresent(TextField::requestFocus);
    } else {
      fields.get(at + 1).requestFocus();
    }
  }
}
