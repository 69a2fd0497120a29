package plumbline.views.orders;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import plumbline.domain.logistics.Warehouse;
import plumbline.views.field.AmountField;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ReasonField;
import plumbline.views.widget.StatePane;

/** Taking goods back: how much of which line, to stock or not, where, why. */
final class ReturnView extends VBox {
  private static final Texts TEXTS = Texts.of(ReturnView.class);
  private static final double SKU = 144;
  private static final double FIGURE = 112;

  private final ReturnModel model;
  private final VBox lines = new VBox();
  private final ReasonField reason = new ReasonField(TEXTS.get("return.why"));
  private final ComboBox<Warehouse> warehouses;
  private final StatePane states;

  ReturnView(ReturnModel model, Clock clock) {
    super(8);
    this.model = model;
    OrderStyle.dress(this);
    Label title = new Label(TEXTS.get("return.title", model.number()));
    title.getStyleClass().add("text-title");
    warehouses = warehouses();
    Label place = new Label(TEXTS.get("return.where"));
    place.getStyleClass().add("field-label");
    place.setLabelFor(warehouses);
    HBox.setHgrow(reason, Priority.ALWAYS);
    HBox fields = new HBox(16, new VBox(4, place, warehouses), reason);
    OrderBanner banner = new OrderBanner();
    model.refusalProperty().subscribe(words -> banner.say(words, Meaning.RED));
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("return-lines");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    states = new StatePane(new VBox(12, title, banner, heading(), scroll, fields), clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    getChildren().addAll(states, new KeyHints(keys()));
    model.readingProperty().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.next")),
        new KeyHint("Space", TEXTS.get("keys.toStock")),
        new KeyHint("Ctrl+E", TEXTS.get("keys.everything")),
        new KeyHint("Ctrl+Enter", TEXTS.get("keys.book")),
        new KeyHint("Esc", TEXTS.get("keys.back")));
  }

  void focusFirst() {
    lines.lookupAll(".text-field").stream().findFirst().ifPresent(field -> field.requestFocus());
  }

  private ComboBox<Warehouse> warehouses() {
    ComboBox<Warehouse> box = new ComboBox<>(model.warehouses());
    box.setId("return-warehouse");
    box.setAccessibleText(TEXTS.get("return.where"));
    box.setMinWidth(200);
    box.setConverter(new Names());
    model
        .warehouseProperty()
        .subscribe(chosen -> chosen.ifPresent(box.getSelectionModel()::select));
    box.getSelectionModel()
        .selectedItemProperty()
        .subscribe(chosen -> model.warehouseProperty().set(Optional.ofNullable(chosen)));
    return box;
  }

  private void show(OrderReading reading) {
    switch (reading) {
      case OrderReading.Underway _ -> states.showLoading();
      case OrderReading.Missing _ -> states.showEmpty(TEXTS.get("order.missing"));
      case OrderReading.Failed(var failure) ->
          states.showFailed(TEXTS.get("order.failed"), failure, model::read);
      case OrderReading.Shown _ -> {
        lines.getChildren().setAll(model.rows().stream().map(this::row).toList());
        if (model.rows().isEmpty()) {
          states.showEmpty(TEXTS.get("return.nothing"));
        } else {
          states.showContent();
          focusFirst();
        }
      }
    }
  }

  private static HBox heading() {
    HBox heading =
        new HBox(
            12,
            label(TEXTS.get("line.sku"), SKU, Pos.CENTER_LEFT),
            wide(label(TEXTS.get("line.name"), 120, Pos.CENTER_LEFT)),
            label(TEXTS.get("line.withCustomer"), FIGURE, Pos.CENTER_RIGHT),
            label(TEXTS.get("line.back"), FIGURE, Pos.CENTER_RIGHT),
            label(TEXTS.get("line.toStock"), FIGURE, Pos.CENTER_LEFT));
    heading.getChildren().forEach(words -> words.getStyleClass().add("field-label"));
    heading.getStyleClass().add("return-heading");
    return heading;
  }

  private HBox row(ReturnRow row) {
    TextField quantity = new AmountField(row.quantity());
    quantity.setId("return-" + row.line().lineNo());
    quantity.setPrefWidth(FIGURE);
    quantity.setMinWidth(FIGURE);
    quantity.setAccessibleText(TEXTS.get("line.back") + " " + row.line().product().sku());
    CheckBox stock = new CheckBox();
    stock.selectedProperty().bindBidirectional(row.toStock());
    stock.setMinWidth(FIGURE);
    stock.setAccessibleText(TEXTS.get("line.toStock") + " " + row.line().product().sku());
    stock
        .textProperty()
        .bind(row.toStock().map(to -> TEXTS.get(to ? "line.sellable" : "line.damaged")));
    HBox box =
        new HBox(
            12,
            label(row.line().product().sku(), SKU, Pos.CENTER_LEFT),
            wide(label(row.line().product().name(), 120, Pos.CENTER_LEFT)),
            label(
                Amounts.ofProgram().quantity(row.line().withCustomer()), FIGURE, Pos.CENTER_RIGHT),
            quantity,
            stock);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("return-row");
    return box;
  }

  private static Label label(String words, double width, Pos side) {
    Label label = new Label(words);
    label.setMinWidth(width);
    label.setPrefWidth(width);
    label.setAlignment(side);
    return label;
  }

  private static Label wide(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      key.consume();
      reason.require().ifPresent(model::book);
    } else if (key.getCode() == KeyCode.E && key.isShortcutDown()) {
      key.consume();
      model.fillAll();
    } else if (key.getCode() == KeyCode.ENTER
        && key.getTarget() instanceof TextField field
        && field.getId() != null) {
      key.consume();
      next(field);
    }
  }

  private void next(TextField field) {
    List<TextField> fields =
        lines.lookupAll(".text-field").stream().map(TextField.class::cast).toList();
    int at = fields.indexOf(field) + 1;
    if (at > 0 && at < fields.size()) {
      fields.get(at).requestFocus();
    } else {
      reason.focusField();
    }
  }

  private static final class Names extends StringConverter<Warehouse> {
    @Override
    public String toString(@Nullable Warehouse warehouse) {
      return warehouse == null ? "" : warehouse.name();
    }

    @Override
    public Warehouse fromString(String name) {
      throw new UnsupportedOperationException("Warehouses are chosen, not typed");
    }
  }
}
