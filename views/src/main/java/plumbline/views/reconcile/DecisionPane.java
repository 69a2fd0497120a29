package plumbline.views.reconcile;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import plumbline.sync.reconcile.Disagreement;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ReasonField;

/** The two ways to settle the selected disagreement; the second asks why, right here. */
final class DecisionPane extends VBox {
  private static final Texts TEXTS = Texts.of(DecisionPane.class);

  private final ReconcileViewModel model;
  private final Runnable backToList;
  private final Button accept = new Button("", KeyHints.keys("A"));
  private final Button other = new Button("", KeyHints.keys("O"));
  private final Button confirm = new Button("", KeyHints.keys("Enter"));
  private final FlowPane choices = new FlowPane(8, 8, accept, other);
  private final VBox why = new VBox(8);
  private final Strip refusal = new Strip(Feather.ALERT_TRIANGLE, "refusal", "");
  private ReasonField reason = new ReasonField("");
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

  DecisionPane(ReconcileViewModel model, Runnable backToList) {
    super(8);
    this.model = model;
    this.backToList = backToList;
    accept.setId("accept");
    accept.getStyleClass().add("suggested");
    other.setId("other");
    confirm.setId("confirm-other");
    accept.setOnAction(pressed -> accept());
    other.setOnAction(pressed -> askWhy());
    confirm.setOnAction(pressed -> takeOther());
    getChildren().addAll(choices, why, refusal);
    close();
  }

  /** Shows the choices of another disagreement, and what was typed for it before. */
  void show(Disagreement disagreement) {
    close();
    update(disagreement);
    if (!model.reason().isEmpty()) {
      open();
    }
  }

  /** The same disagreement changed: nothing typed is touched. */
  void update(Disagreement disagreement) {
    accept.setText(Choice.suggested(disagreement).verb());
    other.setText(TEXTS.get("choice.withReason", Choice.other(disagreement).verb()));
    confirm.setText(Choice.other(disagreement).verb());
  }

  /** Whether it is being asked why the other value is taken. */
  ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  void accept() {
    say(model.accept());
  }

  /** Opens the question why, with the cursor in it. */
  void askWhy() {
    Optional<String> obstacle = model.obstacle();
    say(obstacle);
    if (obstacle.isEmpty()) {
      open();
      reason.focusField();
    }
  }

  void close() {
    asking.set(false);
    why.setVisible(false);
    why.setManaged(false);
    choices.setVisible(true);
    choices.setManaged(true);
    refusal.say("");
  }

  /** Esc: the question goes, and with it what was typed. */
  void cancel() {
    model.keepReason("");
    close();
    backToList.run();
  }

  private void open() {
    asking.set(true);
    reason = new ReasonField(TEXTS.get("reason.question", authority()));
    reason.setId("reason");
    String kept = model.reason();
    reason.textProperty().set(kept);
    reason.textProperty().subscribe((before, typed) -> model.keepReason(typed));
    reason.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    Button cancel = new Button(TEXTS.get("reason.cancel"), KeyHints.keys("Esc"));
    cancel.setOnAction(pressed -> cancel());
    why.getChildren().setAll((Node) reason, new HBox(8, confirm, cancel));
    why.setVisible(true);
    why.setManaged(true);
    choices.setVisible(false);
    choices.setManaged(false);
  }

  private String authority() {
    return model
        .shown()
        .selectedProperty()
        .get()
        .map(row -> row.disagreement().authority().system().toString())
        .orElse("");
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      takeOther();
    }
  }

  private void takeOther() {
    reason
        .require()
        .ifPresent(
            given -> {
              Optional<String> obstacle = model.takeOther(given);
              say(obstacle);
              if (obstacle.isEmpty()) {
                backToList.run();
              }
            });
  }

  private void say(Optional<String> obstacle) {
    refusal.say(obstacle.orElse(""));
  }
}
