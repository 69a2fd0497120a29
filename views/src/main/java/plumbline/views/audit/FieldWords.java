package plumbline.views.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;

/** The fields of records and their values as a bookkeeper reads them. */
final class FieldWords {
  private static final Texts TEXTS = Texts.of(FieldWords.class);

  /** What the trail itself says, or nobody reads. */
  private static final Set<String> UNSAID =
      Set.of("version", "changed_by", "changed_at", "only_one", "single", "id");

  /** Names that underscores taken out would not explain. */
  private static final Set<String> NAMED =
      Set.of(
          "bucket",
          "control",
          "digest",
          "is_group",
          "is_copy",
          "sha256",
          "sku",
          "entry_id",
          "invoice_id",
          "regular_price",
          "vat_number",
          "vat_code",
          "vat",
          "iban");

  private static final Set<String> MONEY =
      Set.of(
          "net",
          "vat",
          "gross",
          "amount",
          "result",
          "regular_price",
          "sale_price",
          "purchase_price");

  private FieldWords() {}

  static boolean isSaid(String field) {
    return !UNSAID.contains(field);
  }

  static String name(String field) {
    return NAMED.contains(field) ? TEXTS.get("field." + field) : plain(field);
  }

  /** As it is written, with a capital at the beginning. */
  static String plain(String name) {
    String words = name.replace('_', ' ').replace('.', ' ').strip();
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String month(LocalDate day) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", Locale.getDefault(Locale.Category.FORMAT))
        .format(day);
  }

  /** Nothing is a dash. */
  static String value(String field, @Nullable String value, Moments moments) {
    if (value == null || value.isEmpty()) {
      return Amounts.DASH;
    }
    if (MONEY.contains(field) && value.matches("-?\\d+([.]\\d+)?")) {
      return Amounts.ofProgram().money(new BigDecimal(value));
    }
    if (field.equals("rate") && value.matches("-?\\d+([.]\\d+)?")) {
      return Amounts.ofProgram().percent(new BigDecimal(value));
    }
    return switch (value) {
      case "true" -> TEXTS.get("value.yes");
      case "false" -> TEXTS.get("value.no");
      case "soft_closed" -> TEXTS.get("value.softClosed");
      default -> dated(value, moments);
    };
  }

  private static String dated(String value, Moments moments) {
    try {
      if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return moments.date(LocalDate.parse(value));
      }
      if (value.matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
        Instant at = OffsetDateTime.parse(value).toInstant();
        return moments.exact(at);
      }
      return value;
    } catch (DateTimeParseException noDate) {
      return value;
    }
  }
}
