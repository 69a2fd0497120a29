package plumbline.views.payments.csv;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.bank.csv.CsvRow;
import plumbline.views.field.DropDownLayer;
import plumbline.views.payments.PaymentBanner;
import plumbline.views.payments.PaymentStyle;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.WideColumn;

/** A bank's CSV file: how it is read, its first rows, and what they are read as. */
final class CsvImportView extends StackPane {
  private static final Texts TEXTS = Texts.of(CsvImportView.class);
  private static final int FIRST_ROWS = 3;
  private static final double ROW = 28;

  private final CsvImportModel model;
  private final CsvFields fields;
  private final TableView<CsvRow> file = new TableView<>();
  private final TableView<ReadRow> read = new TableView<>();
  private final Label counted = new Label();

  CsvImportView(CsvImportModel model, Clock clock) {
    this.model = model;
    PaymentStyle.dress(this);
    DropDownLayer layer = new DropDownLayer();
    fields = new CsvFields(model.form(), layer);
    Label title = new Label(TEXTS.get("csv.of", model.fileName()));
    title.getStyleClass().add("text-title");
    file.setFocusTraversable(false);
    file.setMinHeight(ROW * (FIRST_ROWS + 1) + 20);
    file.setMaxHeight(ROW * (FIRST_ROWS + 1) + 20);
    file.setPlaceholder(new Label(""));
    read.setId("read-rows");
    read.setPlaceholder(new Label(TEXTS.get("csv.nothing")));
    columns(Moments.ofProgram(clock));
    VBox.setVgrow(read, Priority.ALWAYS);
    counted.getStyleClass().add("text-muted");
    VBox content =
        new VBox(
            8,
            title,
            new PaymentBanner(model.refusalProperty()),
            fields,
            file,
            counted,
            read,
            new KeyHints(keys()));
    getChildren().addAll(content, layer);
    model.shownProperty().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, this::chord);
    addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.walk")),
        new KeyHint("Ctrl+Enter", TEXTS.get("keys.take")),
        new KeyHint("Ctrl+Shift+Enter", TEXTS.get("keys.takeGood")),
        new KeyHint("Down", TEXTS.get("keys.choices")),
        new KeyHint("Esc", TEXTS.get("keys.leave")));
  }

  void focusFirst() {
    fields.last().requestFocus();
    fields.last().selectAll();
  }

  private void columns(Moments moments) {
    Amounts amounts = Amounts.ofProgram();
    read.getColumns()
        .setAll(
            List.of(
                Columns.number("", TEXTS.get("read.line"), 64, ReadRow::line, String::valueOf),
                Columns.text(
                    "",
                    TEXTS.get("read.date"),
                    116,
                    row -> Optional.ofNullable(row.day()).map(moments::date).orElse("")),
                Columns.number("", TEXTS.get("read.amount"), 168, ReadRow::amount, amounts::money),
                Columns.text("", TEXTS.get("read.words"), 320, ReadRow::words)));
    read.getColumns().forEach(column -> column.setSortable(false));
    WideColumn.of(read, read.getColumns().getLast());
  }

  private void show(CsvImportModel.Shown shown) {
    List<String> titles = file.getColumns().stream().<String>map(TableColumn::getText).toList();
    List<String> wanted =
        IntStream.range(0, shown.header().size())
            .mapToObj(i -> (i + 1) + " " + shown.header().get(i))
            .toList();
    if (!titles.equals(wanted)) {
      file.getColumns()
          .setAll(IntStream.range(0, wanted.size()).mapToObj(i -> column(wanted, i)).toList());
    }
    file.getItems()
        .setAll(shown.file().rows().stream().skip(shown.above()).limit(FIRST_ROWS).toList());
    read.getItems().setAll(ReadRow.of(shown.read()));
    int good = shown.read().lines().size();
    int bad = shown.read().problems().size();
    String known = shown.known().isEmpty() ? "" : TEXTS.get("csv.known", shown.known()) + " ";
    counted.setText(known + TEXTS.get("csv.counted", good, bad));
  }

  private static TableColumn<CsvRow, String> column(List<String> titles, int at) {
    TableColumn<CsvRow, String> column =
        Columns.text("", titles.get(at), 136, row -> row.field(at));
    column.setSortable(false);
    return column;
  }

  private void chord(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      key.consume();
      model.take(key.isShiftDown());
    }
  }

  private void enter(KeyEvent key) {
    if (key.getCode() != KeyCode.ENTER || key.isShortcutDown()) {
      return;
    }
    key.consume();
    if (fields.last().isFocused()) {
      model.take(false);
    } else {
      fields.walk();
    }
  }
}
