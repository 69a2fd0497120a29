package plumbline.views.purchase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.purchase.Purchase;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.FilterField;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.MarkedCell;
import plumbline.views.widget.PagedTable;
import plumbline.views.widget.WideColumn;

/** The list of purchase orders under its filter line. */
final class PurchasesView extends VBox {
  private static final Texts TEXTS = Texts.of(PurchasesView.class);

  /** What can be opened from here. */
  record Openings(
      Consumer<Purchase> details, Consumer<Purchase> receiving, Runnable begin, Runnable drafts) {}

  private final PurchasesModel model;
  private final Openings openings;
  private final FilterField filter = new FilterField(PurchaseListFilter.FIELDS);
  private final PagedTable<Purchase, UUID> table;
  private final ListFocus focus;

  PurchasesView(
      PurchasesModel model, ObservableList<DraftModel> drafts, Clock clock, Openings openings) {
    super(8);
    this.model = model;
    this.openings = openings;
    PurchaseStyle.dress(this);
    table = new PagedTable<>(model.rows(), purchase -> purchase.order().id(), clock);
    table.setEmptySentence(TEXTS.get("list.empty"));
    table.setOnOpen(openings.details());
    columns(Moments.ofProgram(clock));
    focus = ListFocus.keep(this, table.table(), table.table());
    VBox.setVgrow(table, Priority.ALWAYS);
    Label refusal = new Label();
    refusal.getStyleClass().add("field-message");
    refusal.setWrapText(true);
    refusal.textProperty().bind(model.refusalProperty());
    refusal.visibleProperty().bind(model.refusalProperty().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    getChildren().addAll(filter, refusal, waiting(drafts), table, new KeyHints(keys()));
    filter.queryProperty().subscribe((before, query) -> model.filter(query));
    model.rows().stateProperty().subscribe(this::selectSome);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.open")),
        new KeyHint("Ctrl+N", TEXTS.get("keys.new")),
        new KeyHint("R", TEXTS.get("keys.receive")),
        new KeyHint("D", TEXTS.get("keys.drafts")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.filter")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  /** Says what is typed and not ordered yet. */
  private static Label waiting(ObservableList<DraftModel> drafts) {
    Label label = new Label();
    label.getStyleClass().add("purchase-asking");
    label.setMaxWidth(Double.MAX_VALUE);
    label.managedProperty().bind(label.visibleProperty());
    drafts.subscribe(() -> tell(label, drafts.size()));
    tell(label, drafts.size());
    return label;
  }

  private static void tell(Label label, int drafts) {
    label.setVisible(drafts > 0);
    label.setText(TEXTS.get("list.drafts", drafts));
  }

  private void columns(Moments moments) {
    Amounts amounts = Amounts.ofProgram();
    TableColumn<Purchase, ?> supplier =
        Columns.text("", TEXTS.get("column.supplier"), 200, row -> row.order().supplier());
    List<TableColumn<Purchase, ?>> columns = new ArrayList<>();
    columns.add(Columns.text("", TEXTS.get("column.number"), 112, row -> row.order().number()));
    columns.add(
        MarkedCell.text(
            TEXTS.get("column.state"),
            96,
            row -> PurchaseWords.state(row, model.today()),
            row -> PurchaseWords.meaning(row, model.today())));
    columns.add(supplier);
    columns.add(
        Columns.text("", TEXTS.get("column.warehouse"), 144, row -> row.warehouse().name()));
    columns.add(
        Columns.text(
            "", TEXTS.get("column.expected"), 120, row -> moments.date(row.order().expectedOn())));
    columns.add(
        Columns.number(
            "",
            TEXTS.get("column.lines"),
            88,
            row -> row.order().lines(),
            lines -> amounts.count(lines)));
    columns.add(
        Columns.number(
            "",
            TEXTS.get("column.share"),
            88,
            row -> row.order().share(),
            share -> PurchaseWords.share(share, amounts)));
    for (TableColumn<Purchase, ?> column : columns) {
      if (!column.equals(supplier)) {
        column.setMinWidth(column.getPrefWidth());
      }
      table.addColumn(column);
    }
    WideColumn.of(table.table(), supplier);
  }

  void focusTable() {
    focus.request();
    selectSome();
  }

  void focusFilter() {
    filter.focusField();
  }

  private void selectSome() {
    if (table.table().getSelectionModel().isEmpty()) {
      table.table().getSelectionModel().selectFirst();
    }
  }

  private void pressed(KeyEvent key) {
    boolean inFilter = ListFocus.isIn(filter);
    if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
      key.consume();
      openings.begin().run();
    } else if (inFilter && key.getCode() == KeyCode.DOWN) {
      key.consume();
      focusTable();
    } else if (!inFilter && !key.isShortcutDown() && !key.isAltDown()) {
      act(key);
    }
  }

  private void act(KeyEvent key) {
    if (key.getCode() == KeyCode.R) {
      key.consume();
      table.selectedProperty().get().ifPresent(openings.receiving());
    } else if (key.getCode() == KeyCode.D) {
      key.consume();
      openings.drafts().run();
    }
  }
}
