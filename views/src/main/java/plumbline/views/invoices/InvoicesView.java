package plumbline.views.invoices;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.invoice.InvoiceSummary;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.FilteredList;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;

/** The list of invoices under its filter line. */
final class InvoicesView extends VBox {
  private static final Texts TEXTS = Texts.of(InvoicesView.class);
  private static final int CUSTOMER = 3;

  private final FilteredList<InvoiceSummary, UUID> list;

  InvoicesView(InvoicesModel model, Clock clock, Consumer<InvoiceSummary> onOpen, Runnable onNew) {
    super(8);
    InvoiceStyle.dress(this);
    list = new FilteredList<>(model.rows(), InvoiceListFilter.FIELDS, InvoiceSummary::id, clock);
    list.setColumns(columns(Moments.ofProgram(clock)), CUSTOMER);
    list.setEmptySentence(TEXTS.get("list.empty"));
    list.setOnFilter(model::filter);
    list.setOnOpen(onOpen);
    list.setOnNew(onNew);
    list.showBelowFilter(refusal(model));
    getChildren().addAll(list, new KeyHints(keys()));
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.open")),
        new KeyHint("N", TEXTS.get("keys.new")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.filter")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  void focusTable() {
    list.focusTable();
  }

  void focusFilter() {
    list.focusFilter();
  }

  private static Label refusal(InvoicesModel model) {
    Label refusal = new Label();
    refusal.getStyleClass().add("field-message");
    refusal.textProperty().bind(model.refusalProperty());
    refusal.visibleProperty().bind(model.refusalProperty().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    return refusal;
  }

  private static List<TableColumn<InvoiceSummary, ?>> columns(Moments moments) {
    return List.of(
        Columns.text("", TEXTS.get("column.number"), 136, row -> row.number().toString()),
        Columns.text("", TEXTS.get("column.issued"), 116, row -> moments.date(row.issued())),
        Columns.text("", TEXTS.get("column.due"), 116, row -> moments.date(row.due())),
        Columns.text("", TEXTS.get("column.customer"), 240, row -> row.buyer().name()),
        Columns.money("", TEXTS.get("column.gross"), 168, InvoiceSummary::gross),
        Columns.text("", TEXTS.get("column.state"), 136, row -> TEXTS.get("state." + row.state())));
  }
}
