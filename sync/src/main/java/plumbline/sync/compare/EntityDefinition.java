package plumbline.sync.compare;

import java.util.List;
import java.util.Optional;

/**
 * What is compared of one kind of record.
 *
 * @param fields the names of the fields, in the order of {@link Row#values}
 * @param records whether a record missing on one side is itself a difference
 * @param titled whether the first field names the record to a person
 */
public record EntityDefinition(String name, List<String> fields, boolean records, boolean titled) {

  /** The field name under which a whole record is missing, doubled or unreadable. */
  public static final String RECORD = "record";

  public static final EntityDefinition PRODUCT =
      new EntityDefinition(
          "product", List.of("name", "regular_price", "sale_price", "tax_class"), true, true);

  public static final EntityDefinition CUSTOMER =
      new EntityDefinition("customer", List.of("name", "email", "phone", "address"), true, true);

  /** A product unknown to one system is reported as a product, not once more as stock. */
  public static final EntityDefinition STOCK =
      new EntityDefinition("stock", List.of("quantity"), false, false);

  public static final EntityDefinition ORDER =
      new EntityDefinition("order", List.of("total"), true, false);

  public static final List<EntityDefinition> ALL = List.of(PRODUCT, CUSTOMER, STOCK, ORDER);

  public EntityDefinition {
    fields = List.copyOf(fields);
  }

  /** The entity of that name, if there is one. */
  public static Optional<EntityDefinition> named(String name) {
    return ALL.stream().filter(entity -> entity.name.equals(name)).findFirst();
  }
}
