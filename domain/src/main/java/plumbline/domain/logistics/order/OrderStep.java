package plumbline.domain.logistics.order;

import java.time.Instant;

/** A change of an order that happened: what, from what to what, why, by whom. It stays. */
public record OrderStep(
    Instant at, String by, String field, String before, String after, String reason) {}
