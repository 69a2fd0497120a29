package plumbline.views.reconcile;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.sync.compare.State;
import plumbline.sync.reconcile.Disagreement;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;

/** What is suggested, with a star at the authority; once decided, how far the settlement is. */
final class SuggestionCell extends TableCell<DisagreementRow, DisagreementRow> {
  private static final Texts TEXTS = Texts.of(SuggestionCell.class);

  private final SettlementWords words;
  private final FontIcon sign = new FontIcon();
  private final Tooltip whole = new Tooltip();

  SuggestionCell(SettlementWords words) {
    this.words = words;
    getStyleClass().add("suggestion-cell");
    whole.setWrapText(true);
    whole.setMaxWidth(480);
  }

  @Override
  protected void updateItem(DisagreementRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      return;
    }
    row.settlement()
        .ifPresentOrElse(
            progress -> {
              Meaning meaning = words.meaning(progress);
              show(words.line(progress), meaning.sign(), meaning);
              if (row.isSettled()) {
                setGraphic(null); // the line has its own tick, and needs the room
              }
            },
            () -> suggest(row));
    whole.setText(getText());
    setTooltip(whole);
  }

  private void suggest(DisagreementRow row) {
    Disagreement disagreement = row.disagreement();
    if (row.gone()) {
      show(TEXTS.get("suggestion.left"), Feather.CHECK, Meaning.NEUTRAL);
    } else if (disagreement.state() == State.UNKNOWN) {
      show(TEXTS.get("suggestion.unknown"), Feather.SLASH, Meaning.UNKNOWN);
    } else {
      show(suggestion(disagreement), Feather.STAR, Meaning.NEUTRAL);
    }
  }

  private static String suggestion(Disagreement disagreement) {
    Choice suggested = Choice.suggested(disagreement);
    String system = suggested.chosen().toString();
    return disagreement.concernsRecord()
        ? TEXTS.get("choice.more", system, suggested.verb())
        : system;
  }

  private void show(String text, org.kordamp.ikonli.Ikon icon, Meaning meaning) {
    meaning.mark(this);
    sign.setIconCode(icon);
    setGraphic(sign);
    setText(text);
  }
}
