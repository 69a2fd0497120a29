package plumbline.views.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.views.field.DateField;
import plumbline.views.field.LabelledField;
import plumbline.views.text.Texts;

/** The fields above the lines: dates, reference, description. Enter goes to the next of them. */
final class EntryHeader extends VBox {
  private static final Texts TEXTS = Texts.of(EntryHeader.class);
  private static final List<EntryField> ORDER =
      List.of(
          EntryField.POSTING_DATE,
          EntryField.DOCUMENT_DATE,
          EntryField.REFERENCE,
          EntryField.DESCRIPTION,
          EntryField.CONTROL_REASON);

  private final EntryForm form;
  private final Map<EntryField, TextField> fields;

  EntryHeader(EntryForm form, ObservableValue<Boolean> editable, Runnable onEnd) {
    super(8);
    this.form = form;
    getStyleClass().add("entry-header");
    fields =
        Map.of(
            EntryField.POSTING_DATE,
            new DateField(form.postingDate()),
            EntryField.DOCUMENT_DATE,
            new DateField(form.documentDate()),
            EntryField.REFERENCE,
            text(form.referenceProperty()),
            EntryField.DESCRIPTION,
            text(form.descriptionProperty()),
            EntryField.CONTROL_REASON,
            text(form.controlReasonProperty()));
    fields.values().forEach(field -> field.editableProperty().bind(editable));
    HBox upper =
        new HBox(
            16,
            box(EntryField.POSTING_DATE, "entry.postingDate"),
            box(EntryField.DOCUMENT_DATE, "entry.documentDate"),
            box(EntryField.REFERENCE, "entry.reference"));
    upper.getChildren().forEach(box -> HBox.setHgrow(box, Priority.ALWAYS));
    LabelledField reason = box(EntryField.CONTROL_REASON, "entry.controlReason");
    reason.visibleProperty().bind(form.reasonAskedProperty());
    reason.managedProperty().bind(reason.visibleProperty());
    getChildren().addAll(upper, box(EntryField.DESCRIPTION, "entry.description"), reason);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            key.consume();
            next().ifPresentOrElse(Node::requestFocus, onEnd);
          }
        });
  }

  void focus(EntryField field) {
    Optional.ofNullable(fields.get(field)).ifPresent(Node::requestFocus);
  }

  private Optional<TextField> next() {
    for (int i = 0; i < ORDER.size() - 1; i++) {
      TextField field = fields.get(ORDER.get(i));
      if (field != null && field.isFocused()) {
        return Optional.ofNullable(fields.get(ORDER.get(i + 1)))
            .filter(following -> following.getParent().isVisible());
      }
    }
    return Optional.empty();
  }

  private LabelledField box(EntryField field, String words) {
    TextField control = fields.get(field);
    if (control == null) {
      throw new IllegalArgumentException(field + " is not a field of the header");
    }
    control.setId(field.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    LabelledField box =
        new LabelledField(TEXTS.get(words), control, Labels.refusal(form.refusals(), field));
    box.setPrefWidth(200);
    return box;
  }

  private static TextField text(StringProperty text) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(text);
    return field;
  }
}
