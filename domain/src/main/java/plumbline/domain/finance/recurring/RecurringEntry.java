package plumbline.domain.finance.recurring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template that is due again and again.
 *
 * @param amount what the template's shares are of; null when it has none
 * @param lastPosted the last due date that was posted, or null
 * @param version what a change of it is made from; zero before it was saved
 */
public record RecurringEntry(
    UUID id,
    UUID template,
    Schedule schedule,
    @Nullable BigDecimal amount,
    @Nullable LocalDate lastPosted,
    boolean retired,
    int version) {}
