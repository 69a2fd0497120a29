package plumbline.views.reconcile;

import plumbline.sync.compare.State;
import plumbline.sync.reconcile.Disagreement;
import plumbline.views.text.Texts;

/** The words for entities, fields and states. */
final class FieldWords {
  private static final Texts TEXTS = Texts.of(FieldWords.class);

  private FieldWords() {}

  /** What differs, as a person would name it: "CS-M8x40 regular price". */
  static String what(Disagreement disagreement) {
    String key = disagreement.key();
    if (disagreement.entity().equals("order")) {
      key = TEXTS.get("what.order", key);
      return disagreement.concernsRecord() ? key : key + " " + field(disagreement.field());
    }
    return key + " " + subject(disagreement);
  }

  private static String subject(Disagreement disagreement) {
    return disagreement.concernsRecord()
        ? record(disagreement.entity())
        : field(disagreement.field());
  }

  static String record(String entity) {
    return switch (entity) {
      case "product" -> TEXTS.get("record.product");
      case "customer" -> TEXTS.get("record.customer");
      case "stock" -> TEXTS.get("record.stock");
      case "order" -> TEXTS.get("record.order");
      default -> entity;
    };
  }

  /** Many records of an entity: "Products". */
  static String records(String entity) {
    return switch (entity) {
      case "product" -> TEXTS.get("records.product");
      case "customer" -> TEXTS.get("records.customer");
      case "stock" -> TEXTS.get("records.stock");
      case "order" -> TEXTS.get("records.order");
      default -> entity;
    };
  }

  static String field(String field) {
    return switch (field) {
      case "name" -> TEXTS.get("field.name");
      case "regular_price" -> TEXTS.get("field.regularPrice");
      case "sale_price" -> TEXTS.get("field.salePrice");
      case "tax_class" -> TEXTS.get("field.taxClass");
      case "email" -> TEXTS.get("field.email");
      case "phone" -> TEXTS.get("field.phone");
      case "address" -> TEXTS.get("field.address");
      case "quantity" -> TEXTS.get("field.quantity");
      case "total" -> TEXTS.get("field.total");
      default -> field;
    };
  }

  static String state(State state) {
    return switch (state) {
      case DRIFT -> TEXTS.get("state.drift");
      case IN_FLIGHT -> TEXTS.get("state.inFlight");
      case UNKNOWN -> TEXTS.get("state.unknown");
    };
  }
}
