package plumbline.views.invoices;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.views.field.DateField;
import plumbline.views.field.DropDownLayer;
import plumbline.views.field.LabelledField;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.LookupField;

/** An invoice being made by hand: customer, dates, lines, what it comes to. */
final class HandView extends StackPane {
  private static final Texts TEXTS = Texts.of(HandView.class);

  private final HandModel model;
  private final LookupField<Buyer> buyer;
  private final List<TextField> header;
  private final HandLines lines;

  HandView(HandModel model) {
    this.model = model;
    InvoiceStyle.dress(this);
    HandForm form = model.form();
    buyer = new LookupField<>(new BuyerLookup(model.services().choices()), model.runner());
    buyer.setId("buyer");
    form.buyerProperty().get().ifPresent(buyer::choose);
    buyer.chosenProperty().subscribe((before, chosen) -> form.buyerProperty().set(chosen));
    form.buyerProperty().subscribe((before, chosen) -> clearWhenGone(chosen));
    DateField issued = new DateField(form.issued());
    issued.setId("issued");
    TextField notes = new TextField();
    notes.textProperty().bindBidirectional(form.notesProperty());
    DateField taxPoint = new DateField(form.taxPoint());
    DateField due = new DateField(form.due());
    header = List.of(buyer, issued, taxPoint, due, notes);
    header.forEach(field -> field.editableProperty().bind(model.sendingProperty().not()));
    DropDownLayer layer = new DropDownLayer();
    lines = new HandLines(model, layer);
    VBox.setVgrow(lines, Priority.ALWAYS);
    HBox upper = new HBox(16, box("column.customer", buyer, 320));
    upper
        .getChildren()
        .addAll(
            box("column.issued", issued, 120),
            box("column.taxPoint", taxPoint, 120),
            box("column.due", due, 120));
    HBox.setHgrow(upper.getChildren().getFirst(), Priority.ALWAYS);
    VatTable sums = new VatTable();
    form.sumsProperty().subscribe(sums::show);
    VBox content =
        new VBox(
            12,
            top(),
            new InvoiceBanner(model.refusalProperty()),
            upper,
            box("hand.notes", notes, 320),
            lines,
            sums,
            new KeyHints(keys()));
    getChildren().addAll(content, layer);
    addEventFilter(KeyEvent.KEY_PRESSED, this::issue);
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Ctrl+Enter", TEXTS.get("keys.issue")),
        new KeyHint("Enter", TEXTS.get("keys.walk")),
        new KeyHint("Tab", TEXTS.get("keys.dates")),
        new KeyHint("Ctrl+Delete", TEXTS.get("keys.removeLine")),
        new KeyHint("+ \u2212 t", TEXTS.get("keys.date")));
  }

  void focusFirst() {
    buyer.requestFocus();
  }

  private Node top() {
    Label title = new Label(TEXTS.get("hand.title"));
    title.getStyleClass().add("text-title");
    Label progress = new Label();
    progress.getStyleClass().add("text-muted");
    progress
        .textProperty()
        .bind(model.sendingProperty().map(sent -> sent ? TEXTS.get("hand.sending") : ""));
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    Amounts amounts = Amounts.ofProgram();
    Label total = new Label();
    total.setId("total");
    total.getStyleClass().add("text-title");
    total.textProperty().bind(model.form().sumsProperty().map(sums -> amounts.money(sums.gross())));
    HBox top = new HBox(16, title, progress, middle, total);
    top.setAlignment(Pos.BASELINE_LEFT);
    return top;
  }

  private void clearWhenGone(Optional<Buyer> chosen) {
    if (chosen.isEmpty() && buyer.chosenProperty().get().isPresent()) {
      buyer.clearChoice();
      focusFirst();
    }
  }

  private static LabelledField box(String key, TextField field, double width) {
    LabelledField box =
        new LabelledField(
            TEXTS.get(key), field, new ReadOnlyStringWrapper("").getReadOnlyProperty());
    box.setPrefWidth(width);
    return box;
  }

  private void issue(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      key.consume();
      model.issue();
    }
  }

  /** From the customer straight to what is sold: the dates are there already, a Tab away. */
  private void walk(KeyEvent key) {
    int at = header.indexOf(getScene().getFocusOwner());
    boolean known = at == 0 && buyer.chosenProperty().get().isPresent();
    if (key.getCode() == KeyCode.ENTER && at >= 0) {
      key.consume();
      if (at + 1 < header.size() && !known) {
        header.get(at + 1).requestFocus();
      } else {
        lines.focus(0, 0);
      }
    }
  }
}
