package plumbline.domain.logistics;

import org.jspecify.annotations.Nullable;

/** A product as it is scanned, counted and carried. */
public record Product(long id, String sku, @Nullable String barcode, String name, String unit) {}
