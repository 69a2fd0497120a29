package plumbline.views.journal.grid;

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
import plumbline.views.journal.balance.BalanceLabel;
import plumbline.views.journal.books.AccountChoices;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.books.VatChoices;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryForm;
import plumbline.views.journal.form.Labels;
import plumbline.views.journal.form.LineForm;
import plumbline.views.text.Texts;

/** One line of an entry as fields, with what is wrong with it below. */
final class LineRow extends VBox {
  private static final Texts TEXTS = Texts.of(LineRow.class);
  private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");

  private final LineForm line;
  private final Map<EntryField, TextField> fields;
  private final GridPane grid = LineGrid.row();
  private final Label vatSource = new Label();

  LineRow(
      LineForm line,
      EntryForm form,
      LineLookup lookup,
      DropDownLayer layer,
      ObservableValue<Boolean> editable) {
    this.line = line;
    getStyleClass().add("line-row");
    Books books = lookup.books();
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
    for (EntryField place : order) {
      TextField field = field(place);
      field.editableProperty().bind(editable);
      field.setMaxWidth(Double.MAX_VALUE);
      grid.add(field, LineGrid.column(place), 0);
    }
    grid.add(
        new BalanceLabel(line.accountProperty(), books, lookup.balances()), LineGrid.BALANCE, 0);
    vatSource.getStyleClass().add("vat-source");
    grid.add(vatSource, LineGrid.column(EntryField.VAT_CODE), 0);
    getChildren().add(grid);
    order.forEach(this::showRefusals);
    line.suggestedProperty().subscribe(this::showSuggested);
    line.accountProperty().subscribe(this::showSuggested);
    line.accountProperty().subscribe(typed -> carryDown(form));
    form.header().descriptionProperty().subscribe(words -> carryDown(form));
  }

  /** A line that says something and has no text of its own is posted with the description. */
  private void carryDown(EntryForm form) {
    field(EntryField.TEXT)
        .setPromptText(line.isBlank() ? "" : form.header().descriptionProperty().get().strip());
  }

  /** The sentence stands below its field and goes on to the right. */
  private void showRefusals(EntryField field) {
    ObservableValue<String> sentence = Labels.refusal(line.refusals(), field);
    Label message = LabelledField.message(field(field), sentence);
    int place = LineWalk.ORDER.indexOf(field);
    int column = LineGrid.column(field);
    int columns = LineGrid.column(EntryField.TEXT) - column + 1;
    grid.add(message, column, place + 1, columns, 1);
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

  /** Tells the fields apart for who cannot see them; a VAT line says whose it is, or 0. */
  void number(int number, int vatOf) {
    fields.forEach(
        (field, control) -> {
          control.setAccessibleText(TEXTS.get("line.spoken." + field.name(), number));
          control.setId("line-" + number + "-" + field.name().toLowerCase(java.util.Locale.ROOT));
        });
    vatSource.setText(vatOf > 0 ? TEXTS.get("line.vatOf", vatOf) : "");
    vatSource.setVisible(vatOf > 0);
    field(EntryField.VAT_CODE).setVisible(vatOf <= 0);
  }
}
