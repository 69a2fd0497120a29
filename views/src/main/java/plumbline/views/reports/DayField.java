package plumbline.views.reports;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import plumbline.views.field.DateField;
import plumbline.views.field.LabelledField;
import plumbline.views.text.Texts;

/** A day that limits a report, in the report's title row. Enter and arrow down go on below. */
final class DayField extends HBox {
  private static final Texts TEXTS = Texts.of(DayField.class);

  private final DateField field;
  private final Label message;

  DayField(String id, String words, DayChoice day, Runnable onward) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    Label label = new Label(words);
    label.getStyleClass().add("field-label");
    label.setMinWidth(USE_PREF_SIZE);
    field = new DateField(day.text());
    field.setId(id);
    field.setPromptText(TEXTS.get("day.any"));
    field.setPrefWidth(128);
    field.setMinWidth(128);
    field.setAccessibleText(words);
    label.setLabelFor(field);
    message = LabelledField.message(field, day.refusalProperty());
    field.setOnAction(
        entered -> {
          day.commit();
          if (day.refusalProperty().get().isEmpty()) {
            onward.run();
          }
        });
    field
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (!focused) {
                day.commit();
              }
            });
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.DOWN) {
            key.consume();
            onward.run();
          }
        });
    getChildren().addAll(label, field);
  }

  /** What is wrong with the day, for below the row. */
  Label message() {
    return message;
  }

  void focusField() {
    field.requestFocus();
  }
}
