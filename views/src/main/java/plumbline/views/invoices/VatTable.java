package plumbline.views.invoices;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import plumbline.domain.finance.invoice.InvoiceSums;
import plumbline.domain.finance.invoice.VatSum;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** The VAT of each code, and what it all comes to; at the right, below the amounts. */
final class VatTable extends GridPane {
  private static final Texts TEXTS = Texts.of(VatTable.class);
  private static final double AMOUNT = 168;

  private final Amounts amounts = Amounts.ofProgram();

  VatTable() {
    super(16, 4);
    setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    getColumnConstraints().add(new ColumnConstraints(120));
    for (int column = 0; column < 3; column++) {
      ColumnConstraints amount = new ColumnConstraints(AMOUNT);
      amount.setHalignment(HPos.RIGHT);
      getColumnConstraints().add(amount);
    }
  }

  void show(InvoiceSums sums) {
    getChildren().clear();
    row(
        0,
        "field-label",
        TEXTS.get("line.vatCode"),
        TEXTS.get("line.net"),
        TEXTS.get("line.vat"),
        TEXTS.get("column.gross"));
    int row = 1;
    for (VatSum sum : sums.perCode()) {
      row(
          row++,
          "text-muted",
          TEXTS.get("vat.code", sum.vatCode()),
          amounts.money(sum.base()),
          amounts.money(sum.vat()),
          amounts.money(sum.gross()));
    }
    row(
        row,
        "text-strong",
        TEXTS.get("vat.sum"),
        amounts.money(sums.net()),
        amounts.money(sums.vat()),
        amounts.money(sums.gross()));
  }

  private void row(int row, String style, String... words) {
    for (int column = 0; column < words.length; column++) {
      Label label = new Label(words[column]);
      label.getStyleClass().add(style);
      add(label, column, row);
    }
  }
}
