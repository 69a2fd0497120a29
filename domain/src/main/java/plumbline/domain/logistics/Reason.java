package plumbline.domain.logistics;

/** Why stock is adjusted. */
public record Reason(String code, String name) {}
