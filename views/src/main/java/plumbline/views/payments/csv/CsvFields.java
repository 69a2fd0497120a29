package plumbline.views.payments.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import plumbline.domain.finance.bank.csv.CsvColumn;
import plumbline.views.field.ChoiceField;
import plumbline.views.field.DropDownLayer;
import plumbline.views.field.LabelledField;
import plumbline.views.form.LabelChoices;

/** The fields that say how a file is read: the account, twice as wide, to the mapping's name. */
final class CsvFields extends GridPane {
  private static final int WIDTH = 6;

  private final List<TextField> fields = new ArrayList<>();
  private int place;

  CsvFields(CsvForm form, DropDownLayer layer) {
    super(12, 8);
    for (int i = 0; i < WIDTH; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / WIDTH);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
    choice(form, Setting.ACCOUNT, layer, form::accountLabels);
    choice(form, Setting.ENCODING, layer, () -> CsvForm.ENCODINGS);
    choice(form, Setting.SEPARATOR, layer, CsvForm::separatorLabels);
    typed(form, Setting.ROWS_ABOVE);
    choice(form, Setting.DATE_FORMAT, layer, CsvForm::dateLabels);
    choice(form, Setting.DECIMAL, layer, CsvForm::decimalLabels);
    for (CsvColumn column : CsvColumn.values()) {
      add(
          CsvWords.of(column),
          "column-" + column,
          field(form.column(column), layer, form::columnLabels));
    }
    typed(form, Setting.MAPPING);
  }

  private void choice(
      CsvForm form, Setting setting, DropDownLayer layer, Supplier<List<String>> labels) {
    add(CsvWords.of(setting), "setting-" + setting, field(form.setting(setting), layer, labels));
  }

  private static TextField field(
      StringProperty text, DropDownLayer layer, Supplier<List<String>> labels) {
    return new ChoiceField<>(new LabelChoices(labels), text, layer);
  }

  private void typed(CsvForm form, Setting setting) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(form.setting(setting));
    add(CsvWords.of(setting), "setting-" + setting, field);
  }

  private void add(String words, String id, TextField field) {
    field.setId(id);
    LabelledField labelled =
        new LabelledField(words, field, new ReadOnlyStringWrapper("").getReadOnlyProperty());
    int span = fields.isEmpty() ? 2 : 1;
    add(labelled, place % WIDTH, place / WIDTH, span, 1);
    place += span;
    fields.add(field);
  }

  TextField last() {
    return fields.getLast();
  }

  /** Goes to the field after the one with the cursor; false at the last one or elsewhere. */
  boolean walk() {
    for (int i = 0; i + 1 < fields.size(); i++) {
      if (fields.get(i).isFocused()) {
        fields.get(i + 1).requestFocus();
        return true;
      }
    }
    return false;
  }
}
