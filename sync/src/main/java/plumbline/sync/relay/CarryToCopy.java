package plumbline.sync.relay;

import java.util.List;
import java.util.Optional;
import plumbline.sync.compare.Difference;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Side;
import plumbline.sync.compare.SourceException;
import plumbline.sync.compare.State;
import plumbline.sync.reconcile.ComparedSystems;
import plumbline.sync.reconcile.FieldChange;
import plumbline.sync.reconcile.WriteResult;

/**
 * Carries the ERP's value of the field an event names over to the shop: what the ERP has now, and
 * only where the shop has something else, so that an event may come twice or late.
 */
public final class CarryToCopy implements EventHandler {
  private static final int ATTEMPTS = 3;

  private final ComparedSystems systems;

  public CarryToCopy(ComparedSystems systems) {
    this.systems = systems;
  }

  @Override
  public String name() {
    return "shop";
  }

  @Override
  public Delivery handle(Event event) throws SourceException {
    for (Target target : targets(event)) {
      Delivery delivery = carry(target, event);
      if (delivery instanceof Delivery.Undeliverable) {
        return delivery;
      }
    }
    return new Delivery.Done();
  }

  private record Target(EntityDefinition entity, String field) {}

  /** Whole records and orders do not travel this way; the comparison watches them. */
  private static List<Target> targets(Event event) {
    return switch (event.aggregateType()) {
      case "stock" -> List.of(new Target(EntityDefinition.STOCK, "quantity"));
      case "product" -> named(EntityDefinition.PRODUCT, event);
      case "customer" -> named(EntityDefinition.CUSTOMER, event);
      default -> List.of();
    };
  }

  private static List<Target> named(EntityDefinition entity, Event event) {
    String field = event.payload().path("field").asText("");
    return entity.fields().contains(field) ? List.of(new Target(entity, field)) : List.of();
  }

  private Delivery carry(Target target, Event event) throws SourceException {
    String why = "";
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Difference> difference =
          systems.difference(target.entity(), event.aggregateId(), target.field());
      if (difference.isEmpty()) {
        return new Delivery.Done();
      }
      if (difference.get().state() == State.UNKNOWN) {
        return new Delivery.Undeliverable(difference.get().why());
      }
      switch (systems.writable(Side.SHOP).change(change(difference.get(), event))) {
        case WriteResult.Written _ -> why = "The shop took the value and still shows another one.";
        case WriteResult.Stale(String message) -> why = message;
        case WriteResult.Impossible(String message) -> {
          return new Delivery.Undeliverable(message);
        }
      }
    }
    return new Delivery.Undeliverable(why);
  }

  private static FieldChange change(Difference difference, Event event) {
    return new FieldChange(
        difference.entity(),
        difference.key(),
        difference.field(),
        difference.shop().text(),
        difference.erp().text(),
        event.type(),
        "hub");
  }
}
