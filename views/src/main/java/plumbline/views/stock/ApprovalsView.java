package plumbline.views.stock;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.adjustment.WaitingAdjustment;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ReasonField;

/** What waits for a second person: a letter approves, another refuses with a reason. */
final class ApprovalsView extends VBox {
  private static final Texts TEXTS = Texts.of(ApprovalsView.class);

  private final ApprovalsModel model;
  private final TableView<WaitingAdjustment> table;
  private final ReasonField reason = new ReasonField(TEXTS.get("approvals.why"));

  ApprovalsView(ApprovalsModel model, Workbench bench) {
    super(8);
    this.model = model;
    getStyleClass().addAll("desk-screen", "screen-content");
    StockStyle.dress(this);
    Label title = new Label(TEXTS.get("approvals.title"));
    title.getStyleClass().add("text-title");
    Label banner = new Label();
    banner.getStyleClass().add("adjustment-banner");
    banner.setWrapText(true);
    banner.textProperty().bind(model.refusalProperty());
    banner.visibleProperty().bind(model.refusalProperty().map(words -> !words.isEmpty()));
    banner.managedProperty().bind(banner.visibleProperty());
    table = new WaitingTable(model.waiting(), bench.clock());
    VBox.setVgrow(table, Priority.ALWAYS);
    reason.setVisible(false);
    reason.managedProperty().bind(reason.visibleProperty());
    getChildren().addAll(title, banner, table, reason, new KeyHints(keys()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("A", TEXTS.get("keys.approve")),
        new KeyHint("R", TEXTS.get("keys.refuse")),
        new KeyHint("F5", TEXTS.get("keys.refresh")),
        new KeyHint("Esc", TEXTS.get("keys.leave")));
  }

  void focusList() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  boolean back() {
    if (!reason.isVisible()) {
      return false;
    }
    closeReason();
    return true;
  }

  private Optional<WaitingAdjustment> selected() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
        .or(() -> model.waiting().stream().findFirst());
  }

  private void pressed(KeyEvent key) {
    if (reason.isVisible()) {
      if (key.getCode() == KeyCode.ENTER) {
        key.consume();
        reason.require().ifPresent(this::refuse);
      }
    } else if (key.getCode() == KeyCode.A && !key.isShortcutDown()) {
      key.consume();
      selected().ifPresent(model::approve);
    } else if (key.getCode() == KeyCode.R && !key.isShortcutDown() && selected().isPresent()) {
      key.consume();
      reason.setVisible(true);
      reason.focusField();
    }
  }

  private void refuse(String why) {
    selected().ifPresent(asked -> model.refuse(asked, why));
    closeReason();
  }

  private void closeReason() {
    reason.textProperty().set("");
    reason.setVisible(false);
    focusList();
  }
}
