package plumbline.domain.logistics.setting;

import java.math.BigDecimal;

/** What a limit is set to. */
public record Limit(LimitName name, BigDecimal value) {}
