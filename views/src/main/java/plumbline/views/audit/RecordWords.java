package plumbline.views.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.domain.admin.AuditEntry;
import plumbline.views.text.Texts;

/** Records of the trail in the words of the trade: "Account 3111", "VAT code 27". */
final class RecordWords {
  private static final Texts TEXTS = Texts.of(RecordWords.class);
  private static final int UUID_LETTERS = 36;
  private static final int UUID_SHOWN = 8;

  /** Records that people call by their key; the rest they call by what it says. */
  private static final Set<String> BY_KEY =
      Set.of(
          "finance.account",
          "finance.vat_code",
          "finance.tax_bucket",
          "finance.return_row",
          "finance.bank_account",
          "admin.customer",
          "admin.product",
          "admin.price_tier",
          "logistics.warehouse",
          "logistics.reason");

  private static final Set<String> NAMED =
      Set.of(
          "finance.journal_entry",
          "finance.reversal",
          "finance.invoice",
          "finance.invoice_line",
          "finance.invoice_document",
          "finance.payment",
          "finance.bank_line_set_aside",
          "finance.allocation",
          "finance.period",
          "finance.period_change",
          "finance.year_end",
          "finance.vat_lock",
          "finance.setting",
          "finance.year_end_setting",
          "finance.posting_account",
          "finance.seller",
          "finance.bank_csv_mapping",
          "finance.entry_template",
          "finance.entry_template_line",
          "finance.recurring_entry",
          "finance.attachment",
          "logistics.setting",
          "sync.authority");

  private RecordWords() {}

  static String of(AuditEntry entry) {
    String kind = kind(entry.entity());
    if (BY_KEY.contains(entry.entity())) {
      return (kind + " " + entry.key() + " " + entry.name()).strip();
    }
    return (kind + " " + (entry.name().isEmpty() ? key(entry.entity(), entry.key()) : entry.name()))
        .strip();
  }

  /** Where nothing but table and key are known. */
  static String of(String entity, String key) {
    return (kind(entity) + " " + key(entity, key)).strip();
  }

  private static String kind(String entity) {
    return BY_KEY.contains(entity) || NAMED.contains(entity)
        ? TEXTS.get("record." + entity)
        : FieldWords.plain(entity.substring(entity.indexOf('.') + 1));
  }

  private static String key(String entity, String key) {
    return switch (entity) {
      case "finance.period", "finance.period_change" -> month(key).orElse(key);
      case "finance.setting" -> FieldWords.plain(key).toLowerCase(Locale.ROOT);
      case "finance.posting_account" -> purpose(key);
      case "finance.seller", "finance.year_end_setting" -> "";
      default -> key.length() >= UUID_LETTERS ? key.substring(0, UUID_SHOWN) : key;
    };
  }

  private static Optional<String> month(String key) {
    return key.matches("\\d{4}-\\d{2}-01.*")
        ? Optional.of(FieldWords.month(LocalDate.parse(key.substring(0, 10))))
        : Optional.empty();
  }

  private static String purpose(String key) {
    String[] parts = key.split("/", 2);
    String words = FieldWords.plain(parts[0]).toLowerCase(Locale.ROOT);
    return parts.length < 2 || parts[1].isEmpty() ? words : words + ", " + parts[1];
  }

  /** The fields an update changed. */
  static String changed(AuditEntry entry) {
    List<String> fields = entry.changed();
    return fields.stream().map(FieldWords::name).collect(Collectors.joining(", "));
  }

  static String action(AuditEntry.Action action) {
    return TEXTS.get("action." + action);
  }
}
