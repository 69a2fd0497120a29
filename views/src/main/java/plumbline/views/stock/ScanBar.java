package plumbline.views.stock;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import plumbline.domain.logistics.Warehouse;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;
import plumbline.views.widget.AgeBadge;
import plumbline.views.widget.PagedRows;

/** Which warehouse, the field that stays open for the scanner, and how old the figures are. */
final class ScanBar extends HBox {
  private static final Texts TEXTS = Texts.of(ScanBar.class);
  private static final javafx.util.Duration TYPING = javafx.util.Duration.millis(120);

  private final StockModel model;
  private final ComboBox<Warehouse> warehouses;
  private final TextField scan = new TextField();
  private final PauseTransition typing = new PauseTransition(TYPING);
  private final Consumer<String> onScanned;
  private Optional<String> scanned = Optional.empty();

  ScanBar(
      StockModel model,
      Workbench bench,
      Duration window,
      Consumer<String> onScanned,
      Consumer<Character> onSign) {
    super(16);
    this.model = model;
    this.onScanned = onScanned;
    setAlignment(Pos.CENTER_LEFT);
    Label title = new Label(TEXTS.get("stock.title"));
    title.getStyleClass().add("text-title");
    title.setMinWidth(USE_PREF_SIZE);
    warehouses = new ComboBox<>(model.warehouses());
    chooseWarehouse();
    scan.setId("scan");
    scan.setPromptText(TEXTS.get("scan.prompt"));
    scan.setAccessibleText(TEXTS.get("scan.prompt"));
    HBox.setHgrow(scan, Priority.ALWAYS);
    AgeBadge age = new AgeBadge(bench.clock(), bench.ticker(), window, Optional.of(model::refresh));
    age.setMinWidth(USE_PREF_SIZE);
    age.asOfProperty().bind(model.asOfProperty());
    getChildren().addAll(title, warehouses, scan, age);
    typing.setOnFinished(pause -> model.search(scan.getText()));
    scan.textProperty().subscribe((before, now) -> typing.playFromStart());
    scan.focusedProperty().subscribe((was, is) -> selectAll(is));
    scan.addEventFilter(KeyEvent.KEY_TYPED, key -> sign(key, onSign));
    scan.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.rows().stateProperty().subscribe(this::answered);
  }

  static boolean isSign(char typed) {
    return typed == '+' || typed == '-' || typed == '\u2212';
  }

  void focusScan() {
    scan.requestFocus();
    scan.selectAll();
  }

  void focusWarehouse() {
    warehouses.requestFocus();
  }

  boolean isScanFocused() {
    return scan.isFocused();
  }

  /** A scan that began while another control had the cursor. */
  void begin(String character) {
    scan.requestFocus();
    scan.setText(character);
    scan.end();
  }

  /** Shows everything again; false when it did. */
  boolean clear() {
    if (scan.getText().isEmpty()) {
      return false;
    }
    scan.clear();
    model.search("");
    return true;
  }

  private void selectAll(boolean focused) {
    if (focused) {
      scan.selectAll();
    }
  }

  private void sign(KeyEvent key, Consumer<Character> onSign) {
    boolean blank = scan.getText().equals(scan.getSelectedText());
    if (blank && key.getCharacter().length() == 1 && isSign(key.getCharacter().charAt(0))) {
      key.consume();
      onSign.accept(key.getCharacter().charAt(0));
    }
  }

  /** Scanners end with Enter: what they read is selected as soon as the answer is there. */
  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      typing.stop();
      String code = scan.getText();
      scanned = Optional.of(code);
      boolean asked = !code.strip().equals(model.searched());
      model.search(code);
      if (!asked) {
        answered(model.rows().stateProperty().get());
      }
    }
  }

  private void answered(PagedRows.State state) {
    if (state instanceof PagedRows.State.Loaded && scanned.isPresent()) {
      String code = scanned.get();
      scanned = Optional.empty();
      onScanned.accept(code);
    }
  }

  private void chooseWarehouse() {
    warehouses.setId("warehouse");
    warehouses.setAccessibleText(TEXTS.get("warehouse.words"));
    warehouses.setMinWidth(160);
    warehouses.setConverter(new Names());
    model
        .warehouseProperty()
        .subscribe(chosen -> chosen.ifPresent(warehouses.getSelectionModel()::select));
    warehouses.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
  }

  private void chosen(@Nullable Warehouse warehouse) {
    if (warehouse != null) {
      model.warehouseProperty().set(Optional.of(warehouse));
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
