package plumbline.domain.logistics.setting;

/**
 * A reason a person may give for an adjustment.
 *
 * @param code empty while it is not in the database
 * @param closed not offered any more; what was adjusted with it keeps it
 */
public record AdjustmentReason(String code, String name, boolean closed) {}
