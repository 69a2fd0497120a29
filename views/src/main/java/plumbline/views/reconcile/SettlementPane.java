package plumbline.views.reconcile;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.sync.reconcile.Disagreement;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;

/** How the settlement of the selected disagreement goes or went, with what helps if it did not. */
final class SettlementPane extends VBox {
  private static final Texts TEXTS = Texts.of(SettlementPane.class);

  private final SettlementWords words;
  private final FontIcon sign = new FontIcon();
  private final Label line = new Label("", sign);
  private final Label more = new Label();
  private final Button retry = new Button(TEXTS.get("settlement.retry"));

  SettlementPane(SettlementWords words, Runnable onRetry) {
    super(4);
    this.words = words;
    getStyleClass().add("settlement");
    line.setId("settlement");
    line.setWrapText(true);
    more.setWrapText(true);
    more.getStyleClass().add("text-small");
    retry.setId("retry");
    retry.setOnAction(pressed -> onRetry.run());
    getChildren().addAll(line, more, retry);
  }

  void show(DisagreementRow row) {
    Optional<SettlementProgress> settlement = row.settlement();
    setVisible(settlement.isPresent());
    setManaged(settlement.isPresent());
    settlement.ifPresent(progress -> show(progress, row.disagreement()));
  }

  private void show(SettlementProgress progress, Disagreement now) {
    Meaning meaning = words.meaning(progress);
    meaning.mark(line);
    sign.setIconCode(meaning.sign());
    line.setText(words.line(progress));
    more.setText(more(progress, now));
    more.setVisible(!more.getText().isEmpty());
    more.setManaged(!more.getText().isEmpty());
    boolean unanswered = progress.stage() instanceof SettlementStage.NotSent;
    retry.setVisible(unanswered);
    retry.setManaged(unanswered);
    getStyleClass().remove("bad");
    if (progress.stage().isBad()) {
      getStyleClass().add("bad");
    }
  }

  private static String more(SettlementProgress progress, Disagreement now) {
    return switch (progress.stage()) {
      case SettlementStage.NotSent(var failure) ->
          TEXTS.get("settlement.notSent", failure.reason(), failure.code());
      case SettlementStage.Waiting(boolean overdue) when overdue -> TEXTS.get("settlement.waiting");
      case SettlementStage.Refused _ when progress.asShown().equals(now) ->
          TEXTS.get("settlement.oldValues");
      default ->
          progress.reason().isEmpty() ? "" : TEXTS.get("settlement.reason", progress.reason());
    };
  }
}
