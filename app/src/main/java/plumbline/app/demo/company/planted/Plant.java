package plumbline.app.demo.company.planted;

import org.jspecify.annotations.Nullable;

/**
 * A disagreement the demo is made with, in the canonical form in which a comparison shows it.
 *
 * @param kind which of the ten stories it tells
 * @param erp null when the ERP has nothing there
 * @param shop null when the shop has nothing there
 */
public record Plant(
    String kind,
    String entity,
    String key,
    String field,
    @Nullable String erp,
    @Nullable String shop) {
  static final String WHOLE_RECORD = "record";

  boolean isWholeRecord() {
    return field.equals(WHOLE_RECORD);
  }
}
