package plumbline.views.periods;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ReasonField;

/** Asks why, before something that was closed or locked is opened again. */
final class ReasonPane extends VBox {
  private static final Texts TEXTS = Texts.of(ReasonPane.class);

  private final PeriodsModel model;
  private Optional<ReasonField> field = Optional.empty();

  ReasonPane(PeriodsModel model) {
    super(8);
    this.model = model;
    getStyleClass().add("reason-pane");
    setMinHeight(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            answer();
          }
        });
    model.askingProperty().subscribe(this::show);
  }

  private void show(Optional<Asking> asking) {
    setVisible(asking.isPresent());
    field = asking.map(what -> new ReasonField(question(what)));
    getChildren().clear();
    if (asking.isPresent() && field.isPresent()) {
      Button go = new Button(verb(asking.get()), KeyHints.keys("Enter"));
      go.setOnAction(pressed -> answer());
      getChildren().addAll(field.get(), new HBox(go));
      field.get().focusField();
    }
  }

  private void answer() {
    field.flatMap(ReasonField::require).ifPresent(model::answer);
  }

  private static String question(Asking what) {
    String month = MonthWords.name(what.period().month());
    return switch (what) {
      case Asking.Reopen _ -> TEXTS.get("reason.reopen", month);
      case Asking.UnlockVat _ -> TEXTS.get("reason.unlockVat", month);
    };
  }

  private static String verb(Asking what) {
    return switch (what) {
      case Asking.Reopen _ -> TEXTS.get("verb.reopen");
      case Asking.UnlockVat _ -> TEXTS.get("verb.unlockVat");
    };
  }
}
