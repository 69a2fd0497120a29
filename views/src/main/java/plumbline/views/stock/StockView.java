package plumbline.views.stock;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.StockRow;
import plumbline.views.field.DropDownLayer;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;

/** Stock of a warehouse, made for a scanner and the keyboard. */
final class StockView extends StackPane {
  static final Duration WINDOW = Duration.ofSeconds(15);

  private static final Texts TEXTS = Texts.of(StockView.class);
  private static final javafx.util.Duration REST = javafx.util.Duration.millis(100);

  private final StockModel model;
  private final LotsModel lots;
  private final AdjustmentModel adjustment;
  private final StockPaths paths;
  private final Navigator navigator;
  private final ScanBar bar;
  private final LevelsTable levels;
  private final AdjustmentPane adjustmentPane;
  private final Label title = new Label();
  private final ListFocus focus;

  StockView(
      StockModel model,
      LotsModel lots,
      AdjustmentModel adjustment,
      Workbench bench,
      StockPaths paths,
      Navigator navigator) {
    this.model = model;
    this.lots = lots;
    this.paths = paths;
    this.navigator = navigator;
    this.adjustment = adjustment;
    getStyleClass().addAll("desk-screen", "stock-view");
    StockStyle.dress(this);
    DropDownLayer layer = new DropDownLayer();
    levels = new LevelsTable(model.rows(), bench.clock());
    focus = ListFocus.keep(this, levels.table(), levels.table());
    bar = new ScanBar(model, bench, WINDOW, this::scanned, this::openAdjustment);
    adjustmentPane = new AdjustmentPane(adjustment, layer, bench.clock());
    SplitPane split = new SplitPane(levels, details(bench));
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(0.6);
    SplitPane.setResizableWithParent(split.getItems().get(1), false);
    VBox.setVgrow(split, Priority.ALWAYS);
    VBox content = new VBox(8, bar, split, new KeyHints(keys()));
    content.getStyleClass().add("screen-content");
    getChildren().addAll(content, layer);
    levels.paged().selectedProperty().subscribe(this::selected);
    adjustment.stateProperty().subscribe((before, now) -> adjustmentChanged(before, now));
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("+ \u2212", TEXTS.get("keys.adjust")),
        new KeyHint("Enter", TEXTS.get("keys.go")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.scan")),
        new KeyHint("Ctrl+R", TEXTS.get("keys.receive")),
        new KeyHint("Ctrl+T", TEXTS.get("keys.transfer")),
        new KeyHint("Ctrl+P", TEXTS.get("keys.labels")),
        new KeyHint("Ctrl+L", TEXTS.get("keys.warehouse")),
        new KeyHint("F5", TEXTS.get("keys.refresh")),
        new KeyHint("Esc", TEXTS.get("keys.leave")));
  }

  private VBox details(Workbench bench) {
    title.getStyleClass().addAll("text-strong", "details-title");
    MovementsTable movements = new MovementsTable(model.movements(), bench.clock());
    VBox.setVgrow(movements, Priority.ALWAYS);
    VBox details =
        new VBox(8, adjustmentPane, new LotsStrip(lots, bench.clock()), title, movements);
    details.getStyleClass().add("details");
    return details;
  }

  void focusScan() {
    bar.focusScan();
  }

  boolean back() {
    if (adjustment.isOpen()) {
      adjustment.leave();
      return true;
    }
    return bar.clear();
  }

  private void selected(Optional<StockRow> row) {
    title.setText(row.map(stock -> TEXTS.get("movements.title", stock.sku())).orElse(""));
    PauseTransition rest = new PauseTransition(REST);
    rest.setOnFinished(
        rested -> {
          if (row.equals(levels.paged().selectedProperty().get())) {
            model.movements().show(row);
            lots.show(row);
          }
        });
    rest.play();
  }

  /** An exact hit is selected; anything else leaves the choice to the arrows. */
  private void scanned(String code) {
    model.exactly(code).ifPresent(levels::select);
    focus.request();
    if (levels.selected().isEmpty()) {
      levels.table().getSelectionModel().selectFirst();
    }
  }

  private void openAdjustment(char sign) {
    levels.selected().ifPresent(row -> adjustment.open(row, sign));
    if (adjustment.isOpen()) {
      adjustmentPane.focusQuantity();
    }
  }

  private void adjustmentChanged(AdjustmentState before, AdjustmentState now) {
    if (now instanceof AdjustmentState.Closed && !(before instanceof AdjustmentState.Closed)) {
      focus.request();
      lots.refresh();
    }
  }

  /** Keys no field took: a sign opens the adjustment, the rest is a scan. */
  private void typed(KeyEvent key) {
    String character = key.getCharacter();
    if (key.isShortcutDown()
        || key.isAltDown()
        || character.length() != 1
        || ListFocus.isIn(adjustmentPane)
        || ListFocus.isIn(bar)) {
      return;
    }
    char typed = character.charAt(0);
    if (ScanBar.isSign(typed)) {
      key.consume();
      openAdjustment(typed);
    } else if (Character.isLetterOrDigit(typed)) {
      key.consume();
      bar.begin(character);
    }
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.L) {
      key.consume();
      bar.focusWarehouse();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.P) {
      key.consume();
      levels.selected().ifPresent(row -> navigator.open(paths.labels().apply(row)));
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.R) {
      key.consume();
      navigator.open(paths.receiving());
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.T) {
      key.consume();
      navigator.open(paths.transfers());
    } else if (key.getCode() == KeyCode.DOWN && bar.isScanFocused()) {
      key.consume();
      focus.request();
    }
  }
}
