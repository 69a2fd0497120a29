package plumbline.domain.logistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A movement of stock that happened: how much, why, by whom, when. It never changes. */
public record Movement(
    UUID id,
    BigDecimal quantity,
    String reason,
    String document,
    String note,
    String movedBy,
    Instant movedAt) {}
