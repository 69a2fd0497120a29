package plumbline.views.payments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.payment.OpenDocument;
import plumbline.views.field.AmountField;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;

/** The customer's open documents, each with how much of the payment settles it. */
final class OpenRows extends VBox {
  private static final Texts TEXTS = Texts.of(OpenRows.class);

  private final PayForm form;
  private final Moments moments;
  private final LocalDate today;
  private final Amounts amounts = Amounts.ofProgram();
  private final VBox rows = new VBox();
  private final List<AmountField> fields = new ArrayList<>();

  OpenRows(PayForm form, Moments moments, LocalDate today) {
    this.form = form;
    this.moments = moments;
    this.today = today;
    getStyleClass().add("open-rows");
    rows.getStyleClass().add("rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(heading(), scroll);
    form.rows().subscribe(this::show);
    show();
  }

  List<AmountField> fields() {
    return fields;
  }

  private void show() {
    fields.clear();
    List<Node> shown = new ArrayList<>();
    for (OpenRow row : form.rows()) {
      shown.add(row(row));
    }
    if (shown.isEmpty()) {
      Label none = new Label();
      none.getStyleClass().add("text-muted");
      none.textProperty()
          .bind(
              form.customerProperty()
                  .map(one -> TEXTS.get(one.isPresent() ? "open.none" : "open.noCustomer")));
      shown.add(none);
    }
    rows.getChildren().setAll(shown);
  }

  private GridPane row(OpenRow row) {
    OpenDocument document = row.document();
    AmountField settled = new AmountField(row.settled());
    fields.add(settled);
    settled.setId("settled-" + fields.size());
    settled.setMaxWidth(Double.MAX_VALUE);
    settled.setAccessibleText(TEXTS.get("open.spoken", document.number()));
    GridPane grid = grid();
    grid.getStyleClass().add("open-row");
    grid.add(new Label(document.number().toString()), 0, 0);
    grid.add(new Label(moments.date(document.due())), 1, 0);
    long late = document.daysOverdue(today);
    grid.add(new Label(late > 0 ? TEXTS.get("open.overdue", late) : ""), 2, 0);
    grid.add(right(amounts.money(document.open())), 3, 0);
    grid.add(settled, 4, 0);
    return grid;
  }

  private static Label right(String words) {
    Label label = new Label(words);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }

  private static GridPane heading() {
    GridPane grid = grid();
    grid.getStyleClass().add("open-heading");
    String[] keys = {"column.document", "column.due", "column.overdue", "column.open"};
    for (int column = 0; column <= keys.length; column++) {
      Label label =
          new Label(column < keys.length ? TEXTS.get(keys[column]) : TEXTS.get("column.settled"));
      label.getStyleClass().add("field-label");
      GridPane.setHalignment(label, column < 3 ? HPos.LEFT : HPos.RIGHT);
      grid.add(label, column, 0);
    }
    return grid;
  }

  private static GridPane grid() {
    GridPane grid = new GridPane(8, 0);
    ColumnConstraints number = new ColumnConstraints(136, 200, Double.MAX_VALUE);
    number.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(number);
    for (double width : new double[] {116, 136, 168, 168}) {
      grid.getColumnConstraints().add(new ColumnConstraints(width, width, width));
    }
    return grid;
  }
}
