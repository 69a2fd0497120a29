package plumbline.domain.finance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the journal shows: free text (in reference or description, or a number such as 2026/123), an
 * account that one of the lines has, posting dates from and to, both included. Null means any.
 */
public record EntryFilter(
    String text, @Nullable String account, @Nullable LocalDate from, @Nullable LocalDate to) {
  public static final EntryFilter ALL = new EntryFilter("", null, null, null);
}
