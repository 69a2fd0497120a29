package plumbline.views.corrections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.correction.ReversalPreview;
import plumbline.views.journal.books.ChartOfAccounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;

/** An entry and its reversal side by side, line by line. */
final class BothEntries extends TableView<BothEntries.Pair> {
  private static final Texts TEXTS = Texts.of(BothEntries.class);
  private static final double AMOUNT = 156;
  private static final double VAT = 56;
  private static final double LEAST = 160;
  private static final double SCROLL_BAR = 16;

  private final TableColumn<Pair, Void> original = new TableColumn<>();
  private final TableColumn<Pair, Void> reversal = new TableColumn<>();
  private ChartOfAccounts chart = ChartOfAccounts.EMPTY;

  /** A line and the one that takes it back. */
  record Pair(EntryLine line, EntryLine back) {}

  BothEntries() {
    setId("both-entries");
    setPlaceholder(new Label(""));
    TableColumn<Pair, String> account =
        Columns.text(
            "", TEXTS.get("line.account"), 240, pair -> chart.label(pair.line().account()));
    TableColumn<Pair, String> vat =
        Columns.text(
            "",
            TEXTS.get("line.vatCode"),
            VAT,
            pair -> Optional.ofNullable(pair.line().vatCode()).orElse(""));
    fix(vat, VAT);
    fill(original, Pair::line);
    fill(reversal, Pair::back);
    List<TableColumn<Pair, ?>> columns = List.of(account, vat, original, reversal);
    columns.forEach(column -> column.setSortable(false));
    columns.forEach(column -> column.setReorderable(false));
    getColumns().setAll(columns);
    account.setMinWidth(LEAST);
    account
        .prefWidthProperty()
        .bind(widthProperty().subtract(4 * AMOUNT + VAT + SCROLL_BAR).map(w -> at(w)));
  }

  private static double at(Number width) {
    return Math.max(LEAST, width.doubleValue());
  }

  private static void fill(TableColumn<Pair, Void> group, Function<Pair, EntryLine> side) {
    group
        .getColumns()
        .setAll(
            List.of(
                amount(TEXTS.get("line.debit"), pair -> side.apply(pair).debit()),
                amount(TEXTS.get("line.credit"), pair -> side.apply(pair).credit())));
  }

  private static TableColumn<Pair, BigDecimal> amount(
      String title, Function<Pair, BigDecimal> value) {
    TableColumn<Pair, BigDecimal> column = Columns.money("", title, AMOUNT, value);
    fix(column, AMOUNT);
    column.setSortable(false);
    return column;
  }

  private static void fix(TableColumn<Pair, ?> column, double width) {
    column.setMinWidth(width);
    column.setMaxWidth(width);
  }

  void show(ReversalPreview.Ready preview, ChartOfAccounts known) {
    chart = known;
    original.setText(TEXTS.get("both.entry", preview.original().summary().number()));
    reversal.setText(TEXTS.get("both.reversal"));
    List<EntryLine> back = preview.reversal().lines();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < back.size(); i++) {
      pairs.add(new Pair(preview.original().lines().get(i), back.get(i)));
    }
    getItems().setAll(pairs);
  }
}
