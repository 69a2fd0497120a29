package plumbline.views.journal.list;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.EntrySummary;
import plumbline.views.journal.look.JournalStyle;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.FilterField;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.PagedTable;
import plumbline.views.widget.WideColumn;

/** The journal: filter line, posted entries, and below them the lines of the one selected. */
final class JournalView extends VBox {
  private static final Texts TEXTS = Texts.of(JournalView.class);

  private static final int DESCRIPTION = 3;

  private final FilterField filter = new FilterField(JournalFilter.FIELDS);
  private final PagedTable<EntrySummary, UUID> table;
  private final ListFocus focus;

  JournalView(
      JournalModel model, Clock clock, Node above, Consumer<EntrySummary> onOpen, Runnable onNew) {
    super(8);
    getStyleClass().addAll("desk-screen", "screen-content");
    JournalStyle.dress(this);
    table = new PagedTable<>(model.rows(), EntrySummary::id, clock);
    table.setEmptySentence(TEXTS.get("journal.empty"));
    table.setOnOpen(onOpen);
    focus = ListFocus.keep(this, table.table(), table.table());
    Moments moments = Moments.ofProgram(clock);
    columns(moments).forEach(table::addColumn);
    WideColumn.of(table.table(), table.table().getColumns().get(DESCRIPTION));
    Label refusal = new Label();
    refusal.getStyleClass().add("field-message");
    refusal.setWrapText(true);
    refusal.textProperty().bind(model.refusalProperty());
    refusal.visibleProperty().bind(model.refusalProperty().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    SplitPane split =
        new SplitPane(table, new EntryDetails(model, table.selectedProperty(), clock));
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(0.66);
    SplitPane.setResizableWithParent(split.getItems().get(1), false);
    VBox.setVgrow(split, Priority.ALWAYS);
    getChildren().addAll(above, filter, refusal, split, new KeyHints(keys()));
    filter.queryProperty().subscribe((before, query) -> model.filter(query));
    addEventHandler(KeyEvent.KEY_PRESSED, key -> key(key, onNew));
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.open")),
        new KeyHint("N", TEXTS.get("keys.new")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.filter")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  void focusTable() {
    focus.request();
    if (table.table().getSelectionModel().isEmpty()) {
      table.table().getSelectionModel().selectFirst();
    }
  }

  void focusFilter() {
    filter.focusField();
  }

  private static List<TableColumn<EntrySummary, ?>> columns(Moments moments) {
    TableColumn<EntrySummary, String> number =
        Columns.text("", TEXTS.get("journal.number"), 120, row -> row.number().toString());
    TableColumn<EntrySummary, String> date =
        Columns.text(
            "", TEXTS.get("journal.postingDate"), 128, row -> moments.date(row.postingDate()));
    TableColumn<EntrySummary, ?> total =
        Columns.money("", TEXTS.get("journal.total"), 168, EntrySummary::total);
    TableColumn<EntrySummary, String> reference =
        Columns.text("", TEXTS.get("journal.reference"), 160, EntrySummary::reference);
    TableColumn<EntrySummary, String> postedBy =
        Columns.text("", TEXTS.get("journal.postedBy"), 96, EntrySummary::postedBy);
    // What is left of the width belongs to the description.
    List.of(number, date, reference, total, postedBy)
        .forEach(
            column -> {
              column.setMinWidth(column.getPrefWidth());
              column.setMaxWidth(column.getPrefWidth());
            });
    return List.of(
        number,
        date,
        reference,
        Columns.text("", TEXTS.get("journal.description"), 240, EntrySummary::description),
        total,
        postedBy);
  }

  /** Typed letters reach this only when no field took them. */
  private void key(KeyEvent key, Runnable onNew) {
    boolean inFilter = ListFocus.isIn(filter);
    if (key.getCode() == KeyCode.N && !key.isAltDown() && (key.isShortcutDown() || !inFilter)) {
      key.consume();
      onNew.run();
    } else if (key.getCode() == KeyCode.DOWN && inFilter) {
      key.consume();
      focusTable();
    }
  }
}
