package plumbline.views.journal.balance;

import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;
import plumbline.views.widget.AgeBadge;

/** Above the balances: how old they are, or that there is no copy to take them from. */
public final class BalanceHeading extends HBox {
  private static final Texts TEXTS = Texts.of(BalanceHeading.class);
  private static final Duration WINDOW = Duration.ofSeconds(60);

  public BalanceHeading(BalancesModel balances, Workbench bench) {
    super(8);
    getStyleClass().add("balance-heading");
    setAlignment(Pos.CENTER_RIGHT);
    Label word = new Label(TEXTS.get(balances.isThere() ? "line.balance" : "line.noBalance"));
    word.getStyleClass().add("field-label");
    word.setMinWidth(USE_PREF_SIZE);
    getChildren().add(word);
    if (balances.isThere()) {
      AgeBadge age = new AgeBadge(bench.clock(), bench.ticker(), WINDOW, Optional.empty());
      age.asOfProperty().bind(balances.asOfProperty());
      getChildren().add(age);
    }
  }
}
