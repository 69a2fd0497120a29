package plumbline.domain.logistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lot as it stands on the label.
 *
 * @param expiresOn the last day its goods are good; null when they do not expire, or when a lot
 *     known already is meant
 */
public record LotName(String code, @Nullable LocalDate expiresOn) {}
