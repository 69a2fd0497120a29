package plumbline.views.chart;

import java.time.Clock;
import java.util.List;
import plumbline.domain.finance.Account;
import plumbline.views.field.ChoiceField;
import plumbline.views.field.DropDownLayer;
import plumbline.views.form.EditField;
import plumbline.views.form.EditPane;
import plumbline.views.form.LabelChoices;
import plumbline.views.form.TypedForm;
import plumbline.views.text.Texts;

/** The fields of an account's form. */
final class AccountFields {
  private static final Texts TEXTS = Texts.of(AccountFields.class);

  private AccountFields() {}

  static EditPane<Account> pane(ChartModel model, DropDownLayer layer, Clock clock) {
    TypedForm form = model.edit().form();
    LabelChoices groups =
        new LabelChoices(() -> List.of(AccountWords.group(false), AccountWords.group(true)));
    LabelChoices states =
        new LabelChoices(() -> List.of(AccountWords.closed(false), AccountWords.closed(true)));
    return new EditPane<>(
        model.edit(),
        List.of(
            List.of(
                EditField.text(form, AccountKind.NUMBER, TEXTS.get("edit.number"), true),
                choice(
                    form,
                    AccountKind.TYPE,
                    TEXTS.get("chart.type"),
                    new LabelChoices(AccountWords::types),
                    layer,
                    true)),
            List.of(EditField.text(form, AccountKind.NAME, TEXTS.get("edit.name"), false)),
            List.of(
                choice(
                    form,
                    AccountKind.PARENT,
                    TEXTS.get("edit.parent"),
                    model.parents(),
                    layer,
                    false)),
            List.of(
                choice(form, AccountKind.GROUP, TEXTS.get("chart.takes"), groups, layer, false),
                choice(
                    form,
                    AccountKind.CONTROL,
                    TEXTS.get("edit.control"),
                    new LabelChoices(AccountWords::controls),
                    layer,
                    false)),
            List.of(
                choice(form, AccountKind.CLOSED, TEXTS.get("chart.state"), states, layer, false))),
        account ->
            account
                .map(known -> TEXTS.get("edit.title", known.label()))
                .orElseGet(() -> TEXTS.get("edit.new")),
        clock);
  }

  private static EditField choice(
      TypedForm form,
      String field,
      String words,
      LabelChoices choices,
      DropDownLayer layer,
      boolean onlyNew) {
    return new EditField(
        field, words, new ChoiceField<>(choices, form.text(field), layer), onlyNew);
  }
}
