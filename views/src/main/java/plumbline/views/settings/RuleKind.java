package plumbline.views.settings;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Saving;
import plumbline.domain.finance.VatCode;
import plumbline.domain.finance.setting.FinanceSettings;
import plumbline.domain.finance.setting.HouseRule;
import plumbline.domain.finance.setting.RuleName;
import plumbline.views.form.LabelChoices;
import plumbline.views.form.RecordKind;
import plumbline.views.form.TypedForm;
import plumbline.views.text.Texts;

/** A rule of the house in the form: chosen by its words, or typed. */
final class RuleKind implements RecordKind<HouseRule> {
  static final String VALUE = "value";

  private static final Texts TEXTS = Texts.of(RuleKind.class);

  private final FinanceSettings settings;
  private final Supplier<SettingsTables> tables;
  private final LabelChoices choices = new LabelChoices(this::labels);
  private @Nullable RuleName shown;

  RuleKind(FinanceSettings settings, Supplier<SettingsTables> tables) {
    this.settings = settings;
    this.tables = tables;
  }

  /** Whether the rule is chosen, and not typed. */
  static boolean isChosen(RuleName name) {
    return name == RuleName.INVOICE_DELIVERY_VAT_CODE || !SettingWords.choices(name).isEmpty();
  }

  LabelChoices choices() {
    return choices;
  }

  private List<String> labels() {
    if (shown == null) {
      return List.of();
    }
    return shown == RuleName.INVOICE_DELIVERY_VAT_CODE
        ? tables.get().codes().stream().map(VatCode::label).toList()
        : SettingWords.choices(shown).stream().map(SettingWords.Choice::label).toList();
  }

  @Override
  public void show(HouseRule rule, TypedForm form) {
    shown = rule.name();
    form.set(VALUE, isChosen(rule.name()) ? SettingWords.value(rule, tables.get()) : rule.value());
  }

  @Override
  public Reading<HouseRule> read(TypedForm form, Optional<HouseRule> seen) {
    HouseRule before = seen.orElseThrow();
    String typed = form.typed(VALUE);
    List<SettingWords.Choice> known = SettingWords.choices(before.name());
    if (known.isEmpty()) {
      String value = isChosen(before.name()) ? choices.key(typed) : typed;
      return new Reading.Read<>(new HouseRule(before.name(), value, before.revision()));
    }
    return known.stream()
        .filter(choice -> choice.label().equalsIgnoreCase(typed))
        .findFirst()
        .<Reading<HouseRule>>map(
            choice ->
                new Reading.Read<>(new HouseRule(before.name(), choice.word(), before.revision())))
        .orElseGet(() -> unknown(typed));
  }

  private Reading<HouseRule> unknown(String typed) {
    return new Reading.Unreadable<>(
        List.of(
            new Refusal(
                VALUE, typed, TEXTS.get("rule.unknown", typed, String.join("; ", labels())))));
  }

  @Override
  public Saving<HouseRule> save(Optional<HouseRule> seen, HouseRule wanted) throws SQLException {
    return Told.now(
        settings.saveRule(seen.orElse(wanted), wanted),
        now -> SettingWords.value(now, tables.get()));
  }

  @Override
  public String label(HouseRule rule) {
    return SettingWords.name(rule.name());
  }
}
