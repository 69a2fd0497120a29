package plumbline.views.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.admin.AuditEntry;
import plumbline.views.shell.Link;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.FilterField;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.PagedTable;
import plumbline.views.widget.WideColumn;

/** The trail under its filter line, and below it the selected row field by field. */
final class AuditView extends VBox {
  private static final Texts TEXTS = Texts.of(AuditView.class);
  private static final int RECORD = 2;
  private static final double DETAILS = 264;

  private final AuditModel model;
  private final VerifyModel verifying;
  private final FilterField filter = new FilterField(AuditListFilter.FIELDS);
  private final PagedTable<AuditEntry, Long> table;
  private final ListFocus focus;

  AuditView(
      AuditModel model,
      VerifyModel verifying,
      RecordLinks links,
      Clock clock,
      Consumer<Link> onOpen) {
    super(8);
    this.model = model;
    this.verifying = verifying;
    getStyleClass().addAll("desk-screen", "audit-view");
    AuditStyle.dress(this);
    table = new PagedTable<>(model.rows(), AuditEntry::seq, clock);
    table.setEmptySentence(TEXTS.get("list.empty"));
    columns(Moments.ofProgram(clock)).forEach(table::addColumn);
    WideColumn.of(table.table(), table.table().getColumns().get(RECORD));
    focus = ListFocus.keep(this, table.table(), table.table());
    DetailsPane details = new DetailsPane(model, links, clock, onOpen);
    details.setMinHeight(DETAILS);
    details.setPrefHeight(DETAILS);
    table.setOnOpen(_ -> details.link().ifPresent(onOpen));
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren()
        .addAll(filter, refusal(), new VerifyPane(verifying), table, details, new KeyHints(keys()));
    filter.queryProperty().subscribe((before, query) -> model.filter(query));
    model.rows().stateProperty().subscribe(this::selectSome);
    table.selectedProperty().subscribe(model::select);
    verifying
        .stateProperty()
        .subscribe(
            (before, now) -> {
              if (!(now instanceof VerifyModel.State.Asking)) {
                focus.request();
              }
            });
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.open")),
        new KeyHint("Ctrl+H", TEXTS.get("keys.ofRecord")),
        new KeyHint("F6", TEXTS.get("keys.verify")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.filter")),
        new KeyHint("F5", TEXTS.get("keys.refresh")),
        new KeyHint("Esc", TEXTS.get("keys.leave")));
  }

  private Label refusal() {
    Label refusal = new Label();
    refusal.getStyleClass().add("field-message");
    refusal.setWrapText(true);
    refusal.setMinHeight(USE_PREF_SIZE);
    refusal.textProperty().bind(model.refusalProperty());
    refusal.visibleProperty().bind(model.refusalProperty().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    return refusal;
  }

  void filter(String words) {
    filter.set(words);
  }

  void focusTable() {
    focus.request();
    selectSome();
  }

  void focusFilter() {
    filter.focusField();
  }

  boolean back() {
    boolean left = verifying.leave();
    if (left) {
      focusTable();
    }
    return left;
  }

  private void selectSome() {
    if (table.table().getItems().isEmpty()) {
      model.select(Optional.empty());
    } else if (table.table().getSelectionModel().isEmpty()) {
      table.table().getSelectionModel().selectFirst();
    }
  }

  private static List<TableColumn<AuditEntry, ?>> columns(Moments moments) {
    List<TableColumn<AuditEntry, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("column.when"), 112, row -> moments.moment(row.at())),
            Columns.text("", TEXTS.get("column.who"), 176, AuditEntry::person),
            Columns.text("", TEXTS.get("column.record"), 240, RecordWords::of),
            Columns.text(
                "", TEXTS.get("column.action"), 88, row -> RecordWords.action(row.action())),
            Columns.text("", TEXTS.get("column.changed"), 152, RecordWords::changed));
    for (int i = 0; i < columns.size(); i++) {
      if (i != RECORD) {
        columns.get(i).setMinWidth(columns.get(i).getPrefWidth());
        columns.get(i).setMaxWidth(columns.get(i).getPrefWidth() * 2);
      }
    }
    return columns;
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.F6) {
      key.consume();
      verifying.ask();
    } else if (key.getCode() == KeyCode.H && key.isShortcutDown()) {
      key.consume();
      table.selectedProperty().get().flatMap(AuditView::ofRecord).ifPresent(filter::set);
    } else if (key.getCode() == KeyCode.DOWN && ListFocus.isIn(filter)) {
      key.consume();
      focusTable();
    }
  }

  /** The words of the filter line that show this record alone. */
  private static Optional<String> ofRecord(AuditEntry entry) {
    return Subject.ofEntity(entry.entity())
        .map(subject -> new AuditLink.History(subject.word(), entry.key()).filter());
  }
}
