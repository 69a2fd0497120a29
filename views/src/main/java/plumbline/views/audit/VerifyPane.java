package plumbline.views.audit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.domain.admin.AuditVerification;
import plumbline.views.field.LabelledField;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.KeyHints;

/** Above the list while the trail is verified: the question, how far it is, what was found. */
final class VerifyPane extends VBox {
  private static final Texts TEXTS = Texts.of(VerifyPane.class);
  private static final int FAULTS_SHOWN = 5;

  private final VerifyModel model;
  private final TextField writtenDown = new TextField();
  private final ProgressBar bar = new ProgressBar();

  VerifyPane(VerifyModel model) {
    super(8);
    this.model = model;
    getStyleClass().add("verify-pane");
    setMinHeight(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    writtenDown.setPromptText(TEXTS.get("verify.prompt"));
    writtenDown.setId("written-down");
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.stateProperty().subscribe(this::show);
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER
        && model.stateProperty().get() instanceof VerifyModel.State.Asking) {
      key.consume();
      model.start(writtenDown.getText());
    }
  }

  private void show(VerifyModel.State state) {
    setVisible(!(state instanceof VerifyModel.State.Away));
    switch (state) {
      case VerifyModel.State.Away _ -> getChildren().clear();
      case VerifyModel.State.Asking _ -> ask();
      case VerifyModel.State.Underway(double share) -> progress(share);
      case VerifyModel.State.Done(AuditVerification found) -> result(found);
      case VerifyModel.State.Failed(var failure) -> {
        Meaning.RED.mark(this);
        getChildren()
            .setAll(
                sentence(Meaning.RED, TEXTS.get("verify.failed", failure.reason(), failure.code())),
                new HBox(button("verify.again", "F6", model::ask)));
      }
    }
  }

  private void ask() {
    Meaning.NEUTRAL.mark(this);
    LabelledField field =
        new LabelledField(TEXTS.get("verify.writtenDown"), writtenDown, model.refusalProperty());
    getChildren()
        .setAll(
            field,
            new HBox(
                8,
                button("verify.start", "Enter", () -> model.start(writtenDown.getText())),
                button("verify.close", "Esc", model::leave)));
    writtenDown.requestFocus();
  }

  private void progress(double share) {
    bar.setProgress(share);
    if (!getChildren().contains(bar.getParent()) || bar.getParent() == null) {
      Meaning.NEUTRAL.mark(this);
      HBox row = new HBox(12, bar, button("verify.cancel", "Esc", model::leave));
      row.setAlignment(Pos.CENTER_LEFT);
      getChildren().setAll(new Label(TEXTS.get("verify.working")), row);
    }
  }

  private void result(AuditVerification found) {
    Amounts amounts = Amounts.ofProgram();
    Meaning meaning = found.isIntact() ? Meaning.VERIFIED : Meaning.RED;
    meaning.mark(this);
    Label sentence =
        sentence(
            meaning,
            TEXTS.get(
                found.isIntact() ? "verify.intact" : "verify.broken",
                amounts.count(found.rows()),
                amounts.count(found.compared()),
                amounts.count(found.faultCount())));
    sentence.getStyleClass().add("text-strong");
    getChildren().setAll(sentence);
    found.faults().stream()
        .limit(FAULTS_SHOWN)
        .map(FaultWords::of)
        .map(words -> wrapped(new Label(words)))
        .forEach(getChildren()::add);
    if (found.faultCount() > FAULTS_SHOWN) {
      getChildren()
          .add(
              new Label(
                  TEXTS.get("verify.more", amounts.count(found.faultCount() - FAULTS_SHOWN))));
    }
    if (found.lastSeq() > 0) {
      getChildren().add(anchor(found));
    }
  }

  /** The last row and its hash, to be selected and written down. */
  private static Node anchor(AuditVerification found) {
    TextField anchor = new TextField(found.lastSeq() + ":" + found.lastHash());
    anchor.setEditable(false);
    anchor.setId("anchor");
    anchor.getStyleClass().add("anchor");
    Label words = new Label(TEXTS.get(found.isIntact() ? "verify.anchor" : "verify.lastRow"));
    words.getStyleClass().add("field-label");
    words.setLabelFor(anchor);
    anchor.setAccessibleText(words.getText());
    return new VBox(4, words, anchor);
  }

  private static Label sentence(Meaning meaning, String words) {
    return wrapped(new Label(words, new FontIcon(meaning.sign())));
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static Button button(String words, String keys, Runnable action) {
    Button button = new Button(TEXTS.get(words), KeyHints.keys(keys));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }
}
