package plumbline.domain.logistics.transfer;

import java.time.Instant;
import java.util.UUID;

/** A transfer that left one warehouse and has not arrived in the other. */
public record Transfer(
    UUID id,
    String number,
    int fromWarehouse,
    int toWarehouse,
    String note,
    String sentBy,
    Instant sentAt,
    int lines) {}
