package plumbline.views.journal;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import plumbline.domain.finance.Account;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** What stands on the account of a line, by the copy whose age the heading shows. */
final class BalanceLabel extends Label {
  private static final Texts TEXTS = Texts.of(BalanceLabel.class);

  private final LineForm line;
  private final Books books;
  private final BalancesModel balances;
  private final Amounts amounts = Amounts.ofProgram();

  BalanceLabel(LineForm line, Books books, BalancesModel balances) {
    this.line = line;
    this.books = books;
    this.balances = balances;
    getStyleClass().add("line-balance");
    setAlignment(Pos.CENTER_RIGHT);
    setMaxWidth(Double.MAX_VALUE);
    line.accountProperty().subscribe(account -> show());
    balances.figuresProperty().subscribe(figures -> show());
    books.chartProperty().subscribe(chart -> show());
  }

  private void show() {
    Optional<Account> account = books.chart().named(line.accountProperty().get());
    setText(
        account
            .flatMap(known -> balances.figuresProperty().get().map(all -> of(known, all)))
            .map(amounts::money)
            .orElse(""));
    setAccessibleText(getText().isEmpty() ? "" : TEXTS.get("line.spoken.balance", getText()));
  }

  private static BigDecimal of(Account account, java.util.Map<String, BigDecimal> all) {
    return all.getOrDefault(account.number(), BigDecimal.ZERO);
  }
}
