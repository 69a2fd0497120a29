package plumbline.views.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a record of the trail is in the words of the trade; several tables may be one thing. */
enum Subject {
  ENTRY("entry", "finance.journal_entry", "finance.reversal"),
  INVOICE("invoice", "finance.invoice", "finance.invoice_line", "finance.invoice_document"),
  PAYMENT("payment", "finance.payment", "finance.bank_line_set_aside"),
  ALLOCATION("allocation", "finance.allocation"),
  ACCOUNT("account", "finance.account"),
  VAT_CODE("vat", "finance.vat_code"),
  TAX_BUCKET("bucket", "finance.tax_bucket"),
  RETURN_ROW("row", "finance.return_row"),
  PERIOD("period", "finance.period", "finance.period_change", "finance.year_end"),
  VAT_LOCK("lock", "finance.vat_lock"),
  SETTING(
      "setting",
      "finance.setting",
      "finance.year_end_setting",
      "finance.posting_account",
      "finance.seller"),
  BANK("bank", "finance.bank_account", "finance.bank_csv_mapping"),
  TEMPLATE("template", "finance.entry_template", "finance.entry_template_line"),
  RECURRING("recurring", "finance.recurring_entry"),
  ATTACHMENT("attachment", "finance.attachment"),
  CUSTOMER("customer", "admin.customer"),
  PRODUCT("product", "admin.product"),
  PRICE_TIER("tier", "admin.price_tier"),
  WAREHOUSE("warehouse", "logistics.warehouse", "logistics.reason", "logistics.setting"),
  AUTHORITY("authority", "sync.authority");

  private final String word;
  private final String entities;

  Subject(String word, String... entities) {
    this.word = word;
    this.entities = String.join(" ", entities);
  }

  /** How it is asked for in the filter line. */
  String word() {
    return word;
  }

  Set<String> entities() {
    return Set.of(entities.split(" ", -1));
  }

  static Optional<Subject> ofEntity(String entity) {
    return Arrays.stream(values()).filter(one -> one.entities().contains(entity)).findFirst();
  }

  /** The one of this word, or those whose words begin so. */
  static Set<Subject> ofTyped(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(one -> one.word.equals(wanted))
        .findFirst()
        .map(Set::of)
        .orElseGet(
            () ->
                Arrays.stream(values())
                    .filter(one -> one.word.startsWith(wanted))
                    .collect(Collectors.toUnmodifiableSet()));
  }

  static String allWords() {
    return Arrays.stream(values()).map(Subject::word).collect(Collectors.joining(", "));
  }
}
