package plumbline.views.settings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.domain.finance.setting.HouseBank;
import plumbline.domain.finance.setting.HouseRule;
import plumbline.domain.finance.setting.PostingAccount;
import plumbline.domain.finance.setting.SellerSetting;
import plumbline.views.field.ChoiceField;
import plumbline.views.field.DropDownLayer;
import plumbline.views.form.EditField;
import plumbline.views.form.EditModel;
import plumbline.views.form.EditPane;
import plumbline.views.form.LabelChoices;
import plumbline.views.text.Texts;

/** The forms at the side of the list, one for each kind of setting. */
final class SettingForms {
  private static final Texts TEXTS = Texts.of(SettingForms.class);

  private final SettingEdits edits;
  private final DropDownLayer layer;
  private final Clock clock;

  SettingForms(SettingEdits edits, DropDownLayer layer, Clock clock) {
    this.edits = edits;
    this.layer = layer;
    this.clock = clock;
  }

  List<EditPane<?>> all() {
    return List.of(
        seller(),
        posting(),
        rule(
            edits.chosenRule(), choice(edits.chosenRule(), RuleKind.VALUE, edits.offers().rules())),
        rule(edits.typedRule(), text(edits.typedRule(), RuleKind.VALUE, TEXTS.get("edit.value"))),
        bank());
  }

  private EditPane<SellerSetting> seller() {
    EditModel<SellerSetting> edit = edits.seller();
    return pane(
        edit,
        Stream.of(
            text(edit, SellerKind.NAME, TEXTS.get("seller.name")),
            text(edit, SellerKind.ADDRESS, TEXTS.get("seller.address")),
            text(edit, SellerKind.TAX_NUMBER, TEXTS.get("seller.taxNumber")),
            text(edit, SellerKind.BANK_ACCOUNT, TEXTS.get("seller.bankAccount")),
            text(edit, SellerKind.CONTACT, TEXTS.get("seller.contact"))),
        seller -> TEXTS.get("seller.row"));
  }

  private EditPane<PostingAccount> posting() {
    return pane(
        edits.posting(),
        Stream.of(choice(edits.posting(), PostingKind.ACCOUNT, edits.offers().postingAccounts())),
        account -> account.map(SettingWords::name).orElse(""));
  }

  private EditPane<HouseRule> rule(EditModel<HouseRule> edit, EditField field) {
    return pane(
        edit,
        Stream.of(field),
        rule -> rule.map(HouseRule::name).map(SettingWords::name).orElse(""));
  }

  private EditPane<HouseBank> bank() {
    EditModel<HouseBank> edit = edits.bank();
    return pane(
        edit,
        Stream.of(
            EditField.text(edit.form(), BankKind.IBAN, TEXTS.get("bank.iban"), true),
            text(edit, BankKind.NAME, TEXTS.get("bank.name")),
            choice(edit, BankKind.ACCOUNT, edits.offers().bankAccounts())),
        bank -> bank.map(known -> known.account().name()).orElseGet(() -> TEXTS.get("bank.new")));
  }

  private <T> EditPane<T> pane(
      EditModel<T> edit, Stream<EditField> fields, Function<Optional<T>, String> titles) {
    return new EditPane<>(edit, fields.map(List::of).toList(), titles, clock);
  }

  private static EditField text(EditModel<?> edit, String field, String words) {
    return EditField.text(edit.form(), field, words, false);
  }

  private EditField choice(EditModel<?> edit, String field, LabelChoices choices) {
    String words =
        field.equals(RuleKind.VALUE) ? TEXTS.get("edit.value") : TEXTS.get("edit.account");
    return new EditField(
        field, words, new ChoiceField<>(choices, edit.form().text(field), layer), false);
  }
}
