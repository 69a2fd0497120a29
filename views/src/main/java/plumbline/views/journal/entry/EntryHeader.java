package plumbline.views.journal.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.EntrySummary;
import plumbline.views.field.CompletionField;
import plumbline.views.field.DateField;
import plumbline.views.field.DropDownLayer;
import plumbline.views.field.LabelledField;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryForm;
import plumbline.views.journal.form.Labels;
import plumbline.views.text.Amounts;
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
  private final CompletionField<EntrySummary> description;

  EntryHeader(
      EntryModel model, DropDownLayer layer, ObservableValue<Boolean> editable, Runnable onEnd) {
    super(8);
    form = model.form();
    description = description(model, layer);
    getStyleClass().add("entry-header");
    fields =
        Map.of(
            EntryField.POSTING_DATE,
            new DateField(form.header().postingDate()),
            EntryField.DOCUMENT_DATE,
            new DateField(form.header().documentDate()),
            EntryField.REFERENCE,
            text(form.header().referenceProperty()),
            EntryField.DESCRIPTION,
            description,
            EntryField.CONTROL_REASON,
            text(form.header().controlReasonProperty()));
    fields.values().forEach(field -> field.editableProperty().bind(editable));
    HBox upper =
        new HBox(
            16,
            box(EntryField.POSTING_DATE, "entry.postingDate"),
            box(EntryField.DOCUMENT_DATE, "entry.documentDate"),
            box(EntryField.REFERENCE, "entry.reference"));
    upper.getChildren().forEach(box -> HBox.setHgrow(box, Priority.ALWAYS));
    LabelledField reason = box(EntryField.CONTROL_REASON, "entry.controlReason");
    reason.visibleProperty().bind(form.header().reasonAskedProperty());
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

  /** The posted entry the arrows stand on below the description. */
  Optional<UUID> chosenPattern() {
    return description.selected().map(EntrySummary::id);
  }

  private static CompletionField<EntrySummary> description(EntryModel model, DropDownLayer layer) {
    SimilarModel similar = model.tools().similar();
    Amounts amounts = Amounts.ofProgram();
    CompletionField<EntrySummary> field =
        new CompletionField<>(
            model.form().header().descriptionProperty(),
            similar.offers(),
            EntrySummary::description,
            entry ->
                TEXTS.get(
                    "similar.row",
                    entry.description(),
                    entry.number(),
                    amounts.money(entry.total())),
            layer);
    field
        .textProperty()
        .subscribe(
            (before, now) -> {
              if (field.isFocused()) {
                similar.ask(now);
              }
            });
    return field;
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
