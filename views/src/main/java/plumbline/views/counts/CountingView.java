package plumbline.views.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.count.StockCount;
import plumbline.views.scan.ScanField;
import plumbline.views.scan.ScanSound;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;

/** One count, made for a scanner: every scan adds one, Enter on a line types its quantity. */
final class CountingView extends VBox {
  private static final Texts TEXTS = Texts.of(CountingView.class);

  private final CountingModel model;
  private final Ending ending;
  private final ScanField scan;
  private final TextField search = new TextField();
  private final LinesTable lines;
  private final QuantityPane quantity;
  private final ListFocus focus;
  private final Label title = new Label();
  private final Label totals = new Label();

  CountingView(CountingModel model, Ending ending, Workbench bench, ScanSound sound) {
    super(8);
    this.model = model;
    this.ending = ending;
    getStyleClass().addAll("desk-screen", "counting-view", "screen-content");
    CountStyle.dress(this);
    scan = new ScanField(sound);
    scan.setOnScan(read -> model.scan(read.quantity(), read.code()));
    scan.setOnUndo(model::undo);
    scan.catchFrom(this);
    lines = new LinesTable(model.rows(), bench.clock());
    quantity = new QuantityPane(model::replace, scan::focusField);
    focus = ListFocus.keep(this, lines.table(), lines.table());
    lines.paged().setOnOpen(line -> typeQuantity());
    VBox.setVgrow(lines, Priority.ALWAYS);
    getChildren().addAll(head(), scan, quantity, filterLine(), lines, new KeyHints(keys()));
    model.setOnAnswer(this::answered);
    model.countProperty().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, this::down);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys() {
    List<KeyHint> keys = new ArrayList<>(ScanField.keys());
    keys.addAll(
        List.of(
            new KeyHint("\u2193", TEXTS.get("keys.lines")),
            new KeyHint("Enter", TEXTS.get("keys.quantity")),
            new KeyHint("F6", TEXTS.get("keys.filter")),
            new KeyHint("Ctrl+F", TEXTS.get("keys.search")),
            new KeyHint("Ctrl+Enter", TEXTS.get("keys.confirm")),
            new KeyHint("Ctrl+Delete", TEXTS.get("keys.cancel")),
            new KeyHint("F5", TEXTS.get("keys.refresh"))));
    return keys;
  }

  private HBox head() {
    title.getStyleClass().add("text-title");
    totals.getStyleClass().add("count-totals");
    totals.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(16, title, gap, totals);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private HBox filterLine() {
    Label shown = new Label();
    shown.getStyleClass().add("text-strong");
    shown.setMinWidth(120);
    shown.textProperty().bind(model.filterProperty().map(CountWords::filter));
    search.setId("line-search");
    search.setPromptText(TEXTS.get("lines.search"));
    search.setAccessibleText(TEXTS.get("lines.search"));
    search.setOnAction(entered -> focus.request());
    search.textProperty().subscribe((before, now) -> model.search(now));
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox line = new HBox(16, shown, search);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  void focusScan() {
    scan.focusField();
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  boolean back() {
    if (quantity.leave()) {
      return true;
    }
    if (!search.getText().isEmpty()) {
      search.clear();
      scan.focusField();
      return true;
    }
    if (ListFocus.isIn(scan)) {
      return false;
    }
    scan.focusField();
    return true;
  }

  private void show(Optional<StockCount> count) {
    title.setText(count.map(CountingView::name).orElse(""));
    totals.setText(
        count.map(now -> CountWords.totals(now.totals(), Amounts.ofProgram())).orElse(""));
    scan.setDisable(count.isPresent() && !model.isOpen());
  }

  /** With its state once it is ended: that says why nothing can be scanned any more. */
  private static String name(StockCount count) {
    String name = count.number() + " \u00b7 " + count.warehouse();
    String titled = count.title().isEmpty() ? name : name + " \u00b7 " + count.title();
    return count.isOpen()
        ? titled
        : TEXTS.get("count.ended", titled, CountWords.state(count.state()));
  }

  private void answered(ScanAnswer answer) {
    switch (answer) {
      case ScanAnswer.Hit(String words) -> scan.hit(words);
      case ScanAnswer.Miss(String words) -> scan.miss(words);
      case ScanAnswer.Word(String words) -> scan.say(words);
    }
  }

  private void typeQuantity() {
    if (model.isOpen()) {
      lines.selected().ifPresent(quantity::open);
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      key.consume();
      model.afterScans(ending::confirm);
    } else if (key.getCode() == KeyCode.DELETE && key.isShortcutDown()) {
      key.consume();
      ending.cancel();
    } else if (key.getCode() == KeyCode.F6) {
      key.consume();
      model.turnFilter();
    }
  }

  /** Before the field takes the key for itself. */
  private void down(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN && (ListFocus.isIn(scan) || search.isFocused())) {
      key.consume();
      focus.request();
      if (lines.selected().isEmpty()) {
        lines.table().getSelectionModel().selectFirst();
      }
    } else if (key.getCode() == KeyCode.DELETE && key.isShortcutDown() && ListFocus.isIn(scan)) {
      key.consume();
      ending.cancel();
    }
  }
}
