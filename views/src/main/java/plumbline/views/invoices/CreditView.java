package plumbline.views.invoices;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.invoice.InvoiceLine;
import plumbline.domain.finance.invoice.IssuedInvoice;
import plumbline.views.field.AmountField;
import plumbline.views.field.LabelledField;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;

/** Taking an invoice back: a quantity per line, and below what the credit note comes to. */
final class CreditView extends VBox {
  private static final Texts TEXTS = Texts.of(CreditView.class);

  private final CreditModel model;
  private final Amounts amounts = Amounts.ofProgram();
  private final Label title = new Label(TEXTS.get("credit.title"));
  private final TextField reason = new TextField();
  private final GridPane grid = new GridPane(16, 4);
  private final List<TextField> fields = new ArrayList<>();

  CreditView(CreditModel model) {
    super(12);
    this.model = model;
    InvoiceStyle.dress(this);
    title.getStyleClass().add("text-title");
    reason.setId("reason");
    reason.textProperty().bindBidirectional(model.reasonProperty());
    ColumnConstraints text = new ColumnConstraints(240, 400, Double.MAX_VALUE);
    text.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(text);
    for (double width : new double[] {120, 120, 168}) {
      ColumnConstraints column = new ColumnConstraints(width, width, width);
      column.setHalignment(HPos.RIGHT);
      grid.getColumnConstraints().add(column);
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox lines = new VBox(scroll);
    lines.getStyleClass().add("invoice-lines");
    VBox.setVgrow(lines, Priority.ALWAYS);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VatTable sums = new VatTable();
    model.previewProperty().subscribe(sums::show);
    model.originalProperty().subscribe(found -> found.ifPresent(this::fill));
    LabelledField why =
        new LabelledField(
            TEXTS.get("credit.reason"),
            reason,
            new ReadOnlyStringWrapper("").getReadOnlyProperty());
    getChildren()
        .addAll(
            title,
            new InvoiceBanner(model.refusalProperty()),
            why,
            lines,
            sums,
            new KeyHints(keys()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::issue);
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Ctrl+Enter", TEXTS.get("keys.issueCredit")),
        new KeyHint("Enter", TEXTS.get("keys.walk")),
        new KeyHint("Esc", TEXTS.get("keys.back")));
  }

  void focusFirst() {
    reason.requestFocus();
  }

  private void fill(IssuedInvoice invoice) {
    title.setText(TEXTS.get("credit.titleOf", invoice.summary().number()));
    grid.getChildren().clear();
    fields.clear();
    String[] keys = {"line.text", "credit.left", "credit.quantity", "line.unitNet"};
    for (int column = 0; column < keys.length; column++) {
      grid.add(label(TEXTS.get(keys[column]), "field-label"), column, 0);
    }
    List<InvoiceLine> lines = invoice.content().lines();
    for (int i = 0; i < lines.size(); i++) {
      AmountField quantity = new AmountField(model.quantities().get(i));
      quantity.setId("quantity-" + (i + 1));
      quantity.setAccessibleText(TEXTS.get("hand.spoken", i + 1, TEXTS.get("credit.quantity")));
      fields.add(quantity);
      grid.add(label(lines.get(i).text(), "text-plain"), 0, i + 1);
      grid.add(
          label(amounts.quantityOrDash(invoice.quantitiesLeft().get(i)), "text-muted"), 1, i + 1);
      grid.add(quantity, 2, i + 1);
      grid.add(label(amounts.money(lines.get(i).unitNet()), "text-muted"), 3, i + 1);
    }
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }

  private void issue(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      key.consume();
      model.issue();
    }
  }

  private void walk(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !fields.isEmpty()) {
      key.consume();
      int at = fields.indexOf(getScene().getFocusOwner());
      fields.get((at + 1) % fields.size()).requestFocus();
    }
  }
}
