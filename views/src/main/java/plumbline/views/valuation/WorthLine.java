package plumbline.views.valuation;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.domain.logistics.valuation.StockWorth;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.AgeBadge;

/** What all of the stock is worth, and whether the ledger says the same. */
final class WorthLine extends HBox {
  private static final Texts TEXTS = Texts.of(WorthLine.class);

  private final Label total = new Label("");
  private final Label ledger = new Label("");
  private final FontIcon sign = new FontIcon(Meaning.UNKNOWN.sign());
  private final Amounts amounts = Amounts.ofProgram();

  WorthLine(AgeBadge age) {
    super(12);
    getStyleClass().add("worth-line");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    total.getStyleClass().add("text-strong");
    total.setId("stock-worth");
    ledger.setId("stock-ledger");
    ledger.setWrapText(true);
    ledger.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(2, total, ledger);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(sign, words, age);
    show(Optional.empty());
  }

  void show(Optional<StockWorth> worth) {
    Meaning meaning = worth.map(WorthLine::meaning).orElse(Meaning.UNKNOWN);
    total.setText(
        worth
            .map(
                known ->
                    TEXTS.get(
                        "worth.total",
                        amounts.money(known.value()),
                        amounts.count(known.unpostedMovements()),
                        amounts.money(known.unposted()),
                        known.unpostedMovements()))
            .orElse(TEXTS.get("worth.unknown")));
    ledger.setText(worth.map(this::ledger).orElse(""));
    setAccessibleText(total.getText() + " " + ledger.getText());
    sign.setIconCode(meaning.sign());
    meaning.mark(this);
  }

  private static Meaning meaning(StockWorth worth) {
    return worth.account().isPresent() && worth.agrees() ? Meaning.VERIFIED : Meaning.RED;
  }

  private String ledger(StockWorth worth) {
    String books = amounts.money(worth.takenOn().add(worth.posted()));
    return worth
        .account()
        .map(
            account ->
                TEXTS.get(
                    worth.agrees() ? "worth.agrees" : "worth.differs",
                    account,
                    amounts.money(worth.balance()),
                    books))
        .orElse(TEXTS.get("worth.noAccount"));
  }
}
