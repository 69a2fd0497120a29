package plumbline.views.stock;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.views.field.DropDownLayer;
import plumbline.views.field.LabelledField;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;

/** Lots by expiry; Enter on one writes it off. */
final class ExpiringView extends StackPane {
  private static final Texts TEXTS = Texts.of(ExpiringView.class);

  private final ExpiringModel model;
  private final AdjustmentModel writeOff;
  private final AdjustmentPane pane;
  private final ExpiringTable table;
  private final StatePane states;
  private final TextField search = new TextField();
  private final Label count = new Label();
  private final ListFocus focus;
  private final Amounts amounts = Amounts.ofProgram();

  ExpiringView(ExpiringModel model, AdjustmentModel writeOff, Workbench bench) {
    this.model = model;
    this.writeOff = writeOff;
    getStyleClass().addAll("desk-screen", "stock-view");
    StockStyle.dress(this);
    DropDownLayer layer = new DropDownLayer();
    table = new ExpiringTable(model.rows(), bench.clock());
    states = new StatePane(table, bench.clock());
    focus = ListFocus.keep(this, table, table);
    pane = new AdjustmentPane(writeOff, layer, bench.clock());
    VBox.setVgrow(states, Priority.ALWAYS);
    VBox content = new VBox(8, head(), question(), pane, states, new KeyHints(keys()));
    content.getStyleClass().add("screen-content");
    getChildren().addAll(content, layer);
    model.stateProperty().subscribe(this::show);
    model.rows().subscribe(() -> show(model.stateProperty().get()));
    writeOff.stateProperty().subscribe((before, now) -> changed(now));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.writeOff")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.days")),
        new KeyHint("F5", TEXTS.get("keys.refresh")),
        new KeyHint("Esc", TEXTS.get("keys.leave")));
  }

  private HBox head() {
    Label title = new Label(TEXTS.get("lots.title"));
    title.getStyleClass().add("text-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    count.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(16, title, gap, count);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private HBox question() {
    TextField days = new TextField();
    search.setId("lots-search");
    days.setId("lots-days");
    search.textProperty().bindBidirectional(model.searchProperty());
    days.textProperty().bindBidirectional(model.daysProperty());
    LabelledField text =
        new LabelledField(TEXTS.get("lots.search"), search, new ReadOnlyStringWrapper(""));
    LabelledField within =
        new LabelledField(TEXTS.get("lots.days"), days, model.daysRefusalProperty());
    text.setPrefWidth(320);
    within.setPrefWidth(240);
    HBox question = new HBox(16, text, within);
    question.setMinHeight(USE_PREF_SIZE);
    question.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            model.refresh();
            if (model.daysRefusalProperty().get().isEmpty()) {
              focus.request();
            }
          }
        });
    return question;
  }

  void focusTable() {
    focus.request();
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  boolean back() {
    boolean open = writeOff.isOpen();
    writeOff.leave();
    return open;
  }

  private void changed(AdjustmentState now) {
    if (now instanceof AdjustmentState.Closed) {
      focus.request();
    }
  }

  private void show(ExpiringState state) {
    switch (state) {
      case ExpiringState.Reading _ -> states.showLoading();
      case ExpiringState.Failed(var failure) ->
          states.showFailed(TEXTS.get("lots.failed"), failure, model::refresh);
      case ExpiringState.Shown(var _, boolean cut) -> {
        if (model.rows().isEmpty()) {
          states.showEmpty(TEXTS.get("lots.empty"));
        } else {
          states.showContent();
          if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
          }
        }
        count.setText(
            TEXTS.get(
                cut ? "lots.countOfFirst" : "lots.count",
                amounts.count(model.rows().size()),
                amounts.count(model.expired())));
      }
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && table.isFocused()) {
      key.consume();
      Optional.ofNullable(table.getSelectionModel().getSelectedItem())
          .ifPresent(
              lot -> {
                writeOff.writeOff(lot);
                pane.focusQuantity();
              });
    }
  }
}
