package plumbline.domain.logistics;

/** A place that holds stock. */
public record Warehouse(int id, String code, String name) {}
