package plumbline.views.invoices;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.invoice.InvoiceChoices.Goods;
import plumbline.views.field.AmountField;
import plumbline.views.field.ChoiceField;
import plumbline.views.field.DropDownLayer;
import plumbline.views.field.LabelledField;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.LookupField;

/** One line of an invoice being made, as fields, with what is wrong with it below. */
final class HandRow extends VBox {
  private static final Texts TEXTS = Texts.of(HandRow.class);

  private final HandLine line;
  private final List<TextField> fields;

  HandRow(HandLine line, HandModel model, DropDownLayer layer) {
    this.line = line;
    getStyleClass().add("invoice-row");
    LookupField<Goods> text =
        new LookupField<>(new GoodsLookup(model.services().choices()), model.runner());
    text.setPromptText(TEXTS.get("hand.prompt"));
    text.setText(line.textProperty().get());
    text.textProperty().subscribe((before, now) -> line.textProperty().set(now == null ? "" : now));
    text.chosenProperty().subscribe((before, goods) -> goods.ifPresent(line::choose));
    AmountField quantity = new AmountField(line.quantity());
    AmountField unitNet = new AmountField(line.unitNet());
    ChoiceField<String> vat =
        new ChoiceField<>(new CodeChoices(model.form()), line.vatCodeProperty(), layer);
    fields = List.of(text, quantity, unitNet, vat);
    Amounts amounts = Amounts.ofProgram();
    Label net = new Label();
    net.textProperty().bind(line.netProperty().map(amounts::moneyOrDash));
    net.setMaxWidth(Double.MAX_VALUE);
    net.setAlignment(Pos.CENTER_RIGHT);
    GridPane grid = grid();
    for (int column = 0; column < fields.size(); column++) {
      fields.get(column).setMaxWidth(Double.MAX_VALUE);
      fields.get(column).editableProperty().bind(model.sendingProperty().not());
      grid.add(fields.get(column), column, 0);
    }
    grid.add(net, fields.size(), 0);
    getChildren().addAll(grid, LabelledField.message(text, line.refusalProperty()));
  }

  static GridPane heading() {
    GridPane grid = grid();
    grid.getStyleClass().add("invoice-heading");
    String[] keys = {"line.text", "line.quantity", "line.unitNet", "line.vatCode", "line.net"};
    for (int column = 0; column < keys.length; column++) {
      Label label = new Label(TEXTS.get(keys[column]));
      label.getStyleClass().add("field-label");
      boolean left = column == 0 || column == 3;
      GridPane.setHalignment(label, left ? HPos.LEFT : HPos.RIGHT);
      grid.add(label, column, 0);
    }
    return grid;
  }

  private static GridPane grid() {
    GridPane grid = new GridPane(8, 0);
    ColumnConstraints text = new ColumnConstraints(240, 400, Double.MAX_VALUE);
    text.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(text);
    for (double width : new double[] {96, 144, 80, 168}) {
      grid.getColumnConstraints().add(new ColumnConstraints(width, width, width));
    }
    return grid;
  }

  HandLine line() {
    return line;
  }

  List<TextField> fields() {
    return fields;
  }

  void number(int number) {
    String[] names = {"text", "quantity", "unit-net", "vat-code"};
    String[] keys = {"line.text", "line.quantity", "line.unitNet", "line.vatCode"};
    for (int i = 0; i < names.length; i++) {
      fields.get(i).setId("line-" + number + "-" + names[i]);
      fields.get(i).setAccessibleText(TEXTS.get("hand.spoken", number, TEXTS.get(keys[i])));
    }
  }
}
