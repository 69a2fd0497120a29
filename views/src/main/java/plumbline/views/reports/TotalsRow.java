package plumbline.views.reports;

import java.math.BigDecimal;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.sync.cache.TrialBalance;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;

/** Debit and credit of all accounts under their columns, always in sight; red if they differ. */
final class TotalsRow extends HBox {
  private static final Texts TEXTS = Texts.of(TotalsRow.class);

  private final Amounts amounts = Amounts.ofProgram();
  private final Label words = new Label();
  private final FontIcon sign = new FontIcon();
  private final Label opening = figure("total-opening");
  private final Label debit = figure("total-debit");
  private final Label credit = figure("total-credit");
  private final Label balance = figure("total-balance");

  /** The last four columns are those of the figures. */
  TotalsRow(List<TableColumn<TrialBalance.Row, ?>> columns) {
    getStyleClass().add("totals-row");
    setMinWidth(0); // never wider than the table, whose columns give way
    setAlignment(Pos.CENTER_LEFT);
    words.setGraphic(sign);
    words.setMinWidth(0);
    HBox first = new HBox(words);
    first.getStyleClass().add("total-words");
    first.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(first, opening, debit, credit, balance);
    int figures = columns.size() - 4;
    under(first, columns.subList(0, figures));
    under(opening, columns.subList(figures, figures + 1));
    under(debit, columns.subList(figures + 1, figures + 2));
    under(credit, columns.subList(figures + 2, figures + 3));
    under(balance, columns.subList(figures + 3, figures + 4));
  }

  void show(TrialBalance shown) {
    BigDecimal difference = shown.debit().subtract(shown.credit());
    boolean agrees = difference.signum() == 0 && shown.opening().signum() == 0;
    words.setText(TEXTS.get("totals.accounts", amounts.count(shown.rows().size())));
    opening.setText(amounts.moneyOrDash(shown.opening()));
    debit.setText(amounts.money(shown.debit()));
    credit.setText(amounts.money(shown.credit()));
    balance.setText(amounts.money(shown.opening().add(difference)));
    Meaning meaning = agrees ? Meaning.VERIFIED : Meaning.RED;
    sign.setIconCode(meaning.sign());
    meaning.mark(sign);
    (agrees ? Meaning.NEUTRAL : Meaning.RED).mark(this);
    setAccessibleText(
        TEXTS.get(
            "totals.spoken",
            words.getText(),
            debit.getText(),
            credit.getText(),
            balance.getText()));
  }

  private static Label figure(String id) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add("total-figure");
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }

  private static void under(Region cell, List<TableColumn<TrialBalance.Row, ?>> columns) {
    columns.forEach(column -> column.widthProperty().subscribe(width -> fit(cell, columns)));
  }

  private static void fit(Region cell, List<TableColumn<TrialBalance.Row, ?>> columns) {
    double width = columns.stream().mapToDouble(TableColumn::getWidth).sum();
    cell.setMinWidth(width);
    cell.setPrefWidth(width);
    cell.setMaxWidth(width);
  }
}
