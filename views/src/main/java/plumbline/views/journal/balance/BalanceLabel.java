package plumbline.views.journal.balance;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import plumbline.domain.finance.Account;
import plumbline.views.journal.books.Books;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** What stands on the account of a line, by the copy whose age the heading shows. */
public final class BalanceLabel extends Label {
  private static final Texts TEXTS = Texts.of(BalanceLabel.class);

  private final ObservableValue<String> account;
  private final Books books;
  private final BalancesModel balances;
  private final Amounts amounts = Amounts.ofProgram();

  public BalanceLabel(ObservableValue<String> account, Books books, BalancesModel balances) {
    this.account = account;
    this.books = books;
    this.balances = balances;
    getStyleClass().add("line-balance");
    setAlignment(Pos.CENTER_RIGHT);
    setMaxWidth(Double.MAX_VALUE);
    account.subscribe(typed -> show());
    balances.figuresProperty().subscribe(figures -> show());
    books.chartProperty().subscribe(chart -> show());
  }

  private void show() {
    Optional<Account> known = books.chart().named(account.getValue());
    setText(
        known
            .flatMap(found -> balances.figuresProperty().get().map(all -> of(found, all)))
            .map(amounts::money)
            .orElse(""));
    setAccessibleText(getText().isEmpty() ? "" : TEXTS.get("line.spoken.balance", getText()));
  }

  private static BigDecimal of(Account account, java.util.Map<String, BigDecimal> all) {
    return all.getOrDefault(account.number(), BigDecimal.ZERO);
  }
}
