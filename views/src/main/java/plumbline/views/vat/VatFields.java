package plumbline.views.vat;

import java.time.Clock;
import java.util.List;
import javafx.scene.control.TextField;
import plumbline.domain.finance.VatCode;
import plumbline.views.field.ChoiceField;
import plumbline.views.field.DateField;
import plumbline.views.field.DateShortcuts;
import plumbline.views.field.DateText;
import plumbline.views.field.DropDownLayer;
import plumbline.views.form.EditField;
import plumbline.views.form.EditPane;
import plumbline.views.form.LabelChoices;
import plumbline.views.form.TypedForm;
import plumbline.views.text.Texts;

/** The fields of a VAT code's form. */
final class VatFields {
  private static final Texts TEXTS = Texts.of(VatFields.class);

  private final TypedForm form;
  private final DropDownLayer layer;
  private final DateShortcuts dates;

  private VatFields(TypedForm form, DropDownLayer layer, DateShortcuts dates) {
    this.form = form;
    this.layer = layer;
    this.dates = dates;
  }

  static EditPane<VatCode> pane(VatModel model, DropDownLayer layer, Clock clock) {
    VatFields fields = new VatFields(model.edit().form(), layer, model.dates());
    return new EditPane<>(
        model.edit(),
        fields.rows(model.kind()),
        code ->
            code.map(known -> TEXTS.get("edit.title", known.label()))
                .orElseGet(() -> TEXTS.get("edit.new")),
        clock);
  }

  private List<List<EditField>> rows(VatKind kind) {
    return List.of(
        List.of(
            EditField.text(form, VatKind.CODE, TEXTS.get("vat.code"), true),
            EditField.text(form, VatKind.RATE, TEXTS.get("edit.rate"), true)),
        List.of(EditField.text(form, VatKind.NAME, TEXTS.get("edit.name"), false)),
        List.of(choice(VatKind.BUCKET, TEXTS.get("edit.bucket"), kind.buckets())),
        List.of(choice(VatKind.RETURN_ROW, TEXTS.get("edit.returnRow"), kind.returnRows())),
        List.of(
            date(VatKind.FIRST_DAY, TEXTS.get("edit.firstDay")),
            date(VatKind.LAST_DAY, TEXTS.get("edit.lastDay"))),
        List.of(choice(VatKind.INPUT_ACCOUNT, TEXTS.get("edit.input"), kind.accounts())),
        List.of(choice(VatKind.OUTPUT_ACCOUNT, TEXTS.get("edit.output"), kind.accounts())));
  }

  private EditField choice(String field, String words, LabelChoices choices) {
    TextField control = new ChoiceField<>(choices, form.text(field), layer);
    return new EditField(field, words, control, false);
  }

  private EditField date(String field, String words) {
    DateText text = new DateText(dates);
    text.textProperty().bindBidirectional(form.text(field));
    return new EditField(field, words, new DateField(text), false);
  }
}
