package plumbline.views.labels;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.label.GoodsLabel;
import plumbline.domain.logistics.label.LabelPaper;
import plumbline.views.tally.QuantityLine;
import plumbline.views.tally.TallyStyle;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.WideColumn;

/** How many labels of which goods; Ctrl+Enter makes them. */
final class LabelsView extends VBox {
  private static final Texts TEXTS = Texts.of(LabelsView.class);

  private final LabelsModel model;
  private final TableView<GoodsLabel> table = new TableView<>();
  private final QuantityLine quantity = new QuantityLine("label-copies", table::requestFocus);
  private final Label about = new Label();

  LabelsView(LabelsModel model) {
    super(8);
    this.model = model;
    getStyleClass().addAll("desk-screen", "tally-screen");
    TallyStyle.dress(this);
    Label title = new Label(TEXTS.get("labels.title"));
    title.getStyleClass().add("text-title");
    table.setItems(model.labels());
    table.setAccessibleText(TEXTS.get("labels.title"));
    table.setPlaceholder(new Label(TEXTS.get("labels.nothing")));
    Amounts amounts = Amounts.ofProgram();
    TableColumn<GoodsLabel, ?> name =
        Columns.text("", TEXTS.get("column.name"), 240, row -> row.product().name());
    table.getColumns().add(Columns.text("", TEXTS.get("column.sku"), 176, r -> r.product().sku()));
    table.getColumns().add(name);
    table.getColumns().add(Columns.text("", TEXTS.get("column.code"), 160, GoodsLabel::code));
    table
        .getColumns()
        .add(
            Columns.number(
                "", TEXTS.get("column.copies"), 96, GoodsLabel::copies, n -> amounts.count(n)));
    table.getColumns().forEach(column -> column.setSortable(false));
    WideColumn.of(table, name);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(title, about, quantity, table, new KeyHints(keys()));
    model.labels().subscribe(this::tell);
    model.paperProperty().subscribe(paper -> tell());
    table.getSelectionModel().selectFirst();
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Ctrl+Enter", TEXTS.get("keys.print")),
        new KeyHint("Enter", TEXTS.get("keys.copies")),
        new KeyHint("F6", TEXTS.get("keys.paper")),
        new KeyHint("Esc", TEXTS.get("keys.leave")));
  }

  void focusFirst() {
    table.requestFocus();
  }

  boolean back() {
    return quantity.leave();
  }

  private void tell() {
    about.setText(
        TEXTS.get(
            model.paperProperty().get() == LabelPaper.SHEET ? "labels.sheet" : "labels.roll",
            model.total()));
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      key.consume();
      model.print();
    } else if (key.getCode() == KeyCode.F6) {
      key.consume();
      model.otherPaper();
    } else if (key.getCode() == KeyCode.ENTER && table.isFocused()) {
      key.consume();
      Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(this::ask);
    }
  }

  private void ask(GoodsLabel label) {
    quantity.open(
        TEXTS.get("labels.of", label.product().sku(), label.product().name()),
        BigDecimal.valueOf(label.copies()),
        typed -> model.change(label, typed));
  }
}
