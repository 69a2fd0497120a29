package plumbline.views.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.domain.finance.correction.ReversalStyle;
import plumbline.domain.finance.invoice.VatRounding;
import plumbline.domain.finance.setting.HouseRule;
import plumbline.domain.finance.setting.PostingAccount;
import plumbline.domain.finance.setting.RuleName;
import plumbline.views.text.Texts;

/** The settings in a person's words. */
final class SettingWords {
  private static final Texts TEXTS = Texts.of(SettingWords.class);

  private SettingWords() {}

  static String name(RuleName name) {
    return switch (name) {
      case VAT_ROUNDING -> TEXTS.get("rule.vatRounding");
      case INVOICE_DAYS_TO_PAY -> TEXTS.get("rule.daysToPay");
      case INVOICE_DELIVERY_VAT_CODE -> TEXTS.get("rule.deliveryVatCode");
      case INVOICE_SERIES -> TEXTS.get("rule.invoiceSeries");
      case CREDIT_NOTE_SERIES -> TEXTS.get("rule.creditNoteSeries");
      case REVERSAL_STYLE -> TEXTS.get("rule.reversalStyle");
      case DUNNING_DAYS_1 -> TEXTS.get("rule.dunningDays", 1);
      case DUNNING_DAYS_2 -> TEXTS.get("rule.dunningDays", 2);
      case DUNNING_DAYS_3 -> TEXTS.get("rule.dunningDays", 3);
    };
  }

  /** Where the rule stands in the list. */
  static String section(RuleName name) {
    return switch (name) {
      case VAT_ROUNDING,
          INVOICE_DAYS_TO_PAY,
          INVOICE_DELIVERY_VAT_CODE,
          INVOICE_SERIES,
          CREDIT_NOTE_SERIES ->
          TEXTS.get("section.invoices");
      case REVERSAL_STYLE -> TEXTS.get("section.corrections");
      case DUNNING_DAYS_1, DUNNING_DAYS_2, DUNNING_DAYS_3 -> TEXTS.get("section.reminders");
    };
  }

  /** What the posting account is for. */
  static String name(PostingAccount account) {
    String code = account.vatCode();
    return switch (account.purpose()) {
      case RECEIVABLE -> TEXTS.get("account.receivable");
      case PAYABLE -> TEXTS.get("account.payable");
      case REVENUE ->
          code.isEmpty() ? TEXTS.get("account.revenueAny") : TEXTS.get("account.revenue", code);
      case DELIVERY_REVENUE ->
          code.isEmpty() ? TEXTS.get("account.delivery") : TEXTS.get("account.deliveryOf", code);
      case OUTPUT_VAT -> TEXTS.get("account.outputVat", code);
      case STOCK -> TEXTS.get("account.stock");
      case GOODS_RECEIVED -> TEXTS.get("account.goodsReceived");
      case COST_OF_GOODS -> TEXTS.get("account.costOfGoods");
      case STOCK_DIFFERENCE -> TEXTS.get("account.stockDifference");
      case OWN_USE -> TEXTS.get("account.ownUse");
    };
  }

  /** The words a rule is chosen by; none where it is typed. */
  static List<Choice> choices(RuleName name) {
    return switch (name) {
      case VAT_ROUNDING ->
          Stream.of(VatRounding.values())
              .map(rule -> new Choice(rule.word(), words(rule)))
              .toList();
      case REVERSAL_STYLE ->
          Stream.of(ReversalStyle.values())
              .map(style -> new Choice(style.word(), words(style)))
              .toList();
      default -> List.of();
    };
  }

  /** What the database calls it, and what a person does. */
  record Choice(String word, String label) {}

  private static String words(VatRounding rule) {
    return switch (rule) {
      case VAT_PER_RATE_ON_TOTAL -> TEXTS.get("rounding.perRate");
      case VAT_PER_LINE -> TEXTS.get("rounding.perLine");
      case VAT_PER_RATE_WHOLE_FORINT -> TEXTS.get("rounding.wholeForint");
    };
  }

  private static String words(ReversalStyle style) {
    return switch (style) {
      case OPPOSITE -> TEXTS.get("reversal.opposite");
      case NEGATIVE -> TEXTS.get("reversal.negative");
    };
  }

  /** What a rule is set to. */
  static String value(HouseRule rule, SettingsTables tables) {
    Optional<String> chosen =
        choices(rule.name()).stream()
            .filter(choice -> choice.word().equals(rule.value()))
            .map(Choice::label)
            .findFirst();
    return switch (rule.name()) {
      case INVOICE_DELIVERY_VAT_CODE -> tables.code(rule.value());
      case INVOICE_SERIES, CREDIT_NOTE_SERIES ->
          tables.settings().lastNumbers().stream()
              .filter(last -> last.series().equals(rule.value()))
              .findFirst()
              .map(last -> TEXTS.get("series.last", rule.value(), last))
              .orElseGet(() -> TEXTS.get("series.unused", rule.value()));
      case INVOICE_DAYS_TO_PAY -> TEXTS.get("days.toPay", rule.value());
      case DUNNING_DAYS_1, DUNNING_DAYS_2, DUNNING_DAYS_3 ->
          TEXTS.get("days.overdue", rule.value());
      case VAT_ROUNDING, REVERSAL_STYLE -> chosen.orElse(rule.value());
    };
  }
}
