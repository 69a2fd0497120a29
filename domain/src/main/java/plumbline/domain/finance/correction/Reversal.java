package plumbline.domain.finance.correction;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A reversal on its way to being posted.
 *
 * @param id of the reversing entry, made by the client so that asking twice posts once
 * @param entry the entry to take back
 * @param style the style the preview was shown in; the database refuses another than the house's
 */
public record Reversal(UUID id, UUID entry, LocalDate date, String reason, ReversalStyle style) {
  public static final String DATE = "date";
  public static final String REASON = "reason";
}
