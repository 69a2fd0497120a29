package plumbline.views.journal;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import plumbline.views.field.AmountField;
import plumbline.views.field.ChoiceField;
import plumbline.views.field.DropDownLayer;
import plumbline.views.field.LabelledField;
import plumbline.views.text.Texts;

/** One line of an entry as fields, with what is wrong with it below. */
final class LineRow extends VBox {
  private static final Texts TEXTS = Texts.of(LineRow.class);
  private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");

  private final LineForm line;
  private final Map<EntryField, TextField> fields;
  private final GridPane grid = LineGrid.row();

  LineRow(LineForm line, Books books, DropDownLayer layer, ObservableValue<Boolean> editable) {
    this.line = line;
    getStyleClass().add("line-row");
    ChoiceField<?> account =
        new ChoiceField<>(new AccountChoices(books), line.accountProperty(), layer);
    account.setPromptText(TEXTS.get("line.prompt"));
    TextField text = new TextField();
    text.textProperty().bindBidirectional(line.textProperty());
    fields =
        Map.of(
            EntryField.ACCOUNT, account,
            EntryField.DEBIT, new AmountField(line.debit()),
            EntryField.CREDIT, new AmountField(line.credit()),
            EntryField.VAT_CODE,
                new ChoiceField<>(new VatChoices(books), line.vatCodeProperty(), layer),
            EntryField.TEXT, text);
    List<EntryField> order = LineWalk.ORDER;
    for (int column = 0; column < order.size(); column++) {
      TextField field = field(order.get(column));
      field.editableProperty().bind(editable);
      field.setMaxWidth(Double.MAX_VALUE);
      grid.add(field, column, 0);
    }
    getChildren().add(grid);
    order.forEach(this::showRefusals);
    line.suggestedProperty().subscribe(this::showSuggested);
    line.accountProperty().subscribe(this::showSuggested);
  }

  /** The sentence stands below its field and goes on to the right. */
  private void showRefusals(EntryField field) {
    ObservableValue<String> sentence = Labels.refusal(line.refusals(), field);
    Label message = LabelledField.message(field(field), sentence);
    int column = LineWalk.ORDER.indexOf(field);
    grid.add(message, column, column + 1, LineWalk.ORDER.size() - column, 1);
  }

  private void showSuggested() {
    boolean suggested = line.suggestedProperty().get() && line.isBlank();
    field(EntryField.DEBIT).pseudoClassStateChanged(SUGGESTED, suggested);
    field(EntryField.CREDIT).pseudoClassStateChanged(SUGGESTED, suggested);
  }

  LineForm line() {
    return line;
  }

  TextField field(EntryField field) {
    TextField found = fields.get(field);
    if (found == null) {
      throw new IllegalArgumentException(field + " is not a field of a line");
    }
    return found;
  }

  /** Which of the fields has the cursor; the account when none has. */
  EntryField focused(Node owner) {
    return LineWalk.ORDER.stream()
        .filter(field -> field(field).equals(owner))
        .findFirst()
        .orElse(EntryField.ACCOUNT);
  }

  /** Tells the fields apart for who cannot see them. */
  void number(int number) {
    fields.forEach(
        (field, control) -> {
          control.setAccessibleText(TEXTS.get("line.spoken." + field.name(), number));
          control.setId("line-" + number + "-" + field.name().toLowerCase(java.util.Locale.ROOT));
        });
  }
}
