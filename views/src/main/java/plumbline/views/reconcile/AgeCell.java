package plumbline.views.reconcile;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import plumbline.sync.reconcile.Disagreement;

/** Since when, in one unit; exact on hover. Grows older by itself. */
final class AgeCell extends TableCell<DisagreementRow, Disagreement> {
  private final RecordWords words;
  private final Tooltip exact = new Tooltip();

  AgeCell(RecordWords words, ObservableValue<? extends Number> beat) {
    this.words = words;
    beat.subscribe(() -> show(getItem(), isEmpty()));
  }

  @Override
  protected void updateItem(Disagreement disagreement, boolean empty) {
    super.updateItem(disagreement, empty);
    show(disagreement, empty);
    if (!empty && disagreement != null) {
      exact.setText(words.exactAge(disagreement));
    }
    setTooltip(empty ? null : exact);
  }

  private void show(Disagreement disagreement, boolean empty) {
    setText(empty || disagreement == null ? null : words.shortAge(disagreement));
  }
}
