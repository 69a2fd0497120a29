package plumbline.domain.finance.recurring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a template: a fixed amount, a share (0.27 for 27 %) of an amount named when the
 * template is used, or neither, to be typed.
 */
public record TemplateLine(
    String account,
    Side side,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal share,
    @Nullable String vatCode,
    String text) {}
