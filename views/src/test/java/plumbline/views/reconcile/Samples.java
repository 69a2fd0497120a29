package plumbline.views.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.Side;
import plumbline.sync.compare.State;
import plumbline.sync.reconcile.Disagreement;
import plumbline.sync.reconcile.Disagreement.Authority;
import plumbline.views.signin.Person;

/** Disagreements as a distributor has them. */
final class Samples {
  static final Person MANAGER =
      new Person("nagy.peter", "Nagy Péter", Set.of("manager"), "db.duna.hu");
  static final Person BOOKKEEPER =
      new Person("szabo.anna", "Szabó Anna", Set.of("bookkeeper"), "db.duna.hu");

  private Samples() {}

  static Disagreement price(long id, Instant since) {
    return of(id, "product", "CS-M8x" + (20 + id), "regular_price", "42.00", "24.00", since);
  }

  static Disagreement of(
      long id,
      String entity,
      String key,
      String field,
      @Nullable String erp,
      @Nullable String shop,
      Instant since) {
    return new Disagreement(
        id,
        entity,
        key,
        field,
        erp,
        shop,
        State.DRIFT,
        null,
        since,
        since,
        12,
        authority(entity, field, erp));
  }

  static Disagreement with(
      Disagreement d, @Nullable String erp, @Nullable String shop, State state, Instant seen) {
    return new Disagreement(
        d.id(),
        d.entity(),
        d.key(),
        d.field(),
        erp,
        shop,
        state,
        state == State.UNKNOWN ? "The shop answered 401 Unauthorized." : null,
        d.firstSeen(),
        seen,
        d.timesSeen() + 1,
        d.authority());
  }

  private static Authority authority(String entity, String field, @Nullable String erp) {
    if (entity.equals("customer") && field.equals("record")) {
      return new Authority(
          erp == null ? Side.SHOP : Side.ERP,
          "A customer known to one system is known to the firm.");
    }
    if (entity.equals("order")) {
      return new Authority(Side.SHOP, "The order as the buyer placed it belongs to the shop.");
    }
    return new Authority(
        Side.ERP,
        switch (field) {
          case "regular_price", "sale_price" -> "Pricing belongs to the ERP.";
          case "quantity" -> "Stock belongs to the ERP.";
          case "tax_class" -> "Tax belongs to the ERP.";
          case "name" -> "Product names belong to the ERP.";
          case "record" -> "The product master belongs to the ERP.";
          default -> "Contact data belongs to the ERP while no CRM is connected.";
        });
  }

  /** A list with one of each kind, and some more prices. */
  static List<Disagreement> realistic(Instant now) {
    String longName =
        "Önmetsző csavar süllyesztett fejű, Torx, sárga horganyzott, 4×60 mm, 500 db/doboz";
    Instant old = now.minus(Duration.ofHours(52));
    Disagreement unknown =
        of(13, "customer", "K-00871", "email", "info@tuzes.hu", null, now.minusSeconds(300));
    Disagreement inFlight =
        of(12, "stock", "AN-M10", "quantity", "12400", "12650", now.minusSeconds(9));
    return List.of(
        of(1, "product", "CS-M8x40", "regular_price", "42.00", "24.00", old),
        of(2, "product", "FR-TORX-460", "name", longName, longName.replace("4×60", "4×80"), old),
        of(
            3,
            "customer",
            "K-00417",
            "address",
            "Árpád fejedelem útja 26-28.\n1023\nBudapest\nHU",
            "Árpád fejedelem útja 62.\n1023\nBudapest\nHU",
            now.minus(Duration.ofHours(27))),
        of(
            4,
            "product",
            "KL-4711",
            "record",
            "Kötélzár 6 mm, rozsdamentes",
            null,
            old.plusSeconds(9)),
        of(
            5,
            "customer",
            "K-01933",
            "record",
            null,
            "Győri Fűtéstechnika Kft.",
            now.minusSeconds(9000)),
        of(6, "product", "RE-PHO-2", "sale_price", "1249.50", null, now.minusSeconds(8000)),
        of(
            7,
            "customer",
            "K-00102",
            "name",
            "Kovács és Tsa Kft.",
            "Kovács és Társa Kft.",
            now.minusSeconds(7000)),
        of(
            8,
            "customer",
            "K-00230",
            "phone",
            "+36 1 234 5678",
            "+36\u00a01 234 5678",
            now.minusSeconds(6500)),
        of(
            9,
            "product",
            "HU-PE-32",
            "tax_class",
            "standard",
            "reduced-rate",
            now.minusSeconds(6000)),
        of(10, "order", "10482", "total", "999999999999.99", "84200.00", now.minusSeconds(4000)),
        of(11, "product", "ZZ-UJ-001", "record", null, "Ékszíj XPA 1250", now.minusSeconds(3000)),
        with(unknown, "info@tuzes.hu", null, State.UNKNOWN, now.minusSeconds(4)),
        with(inFlight, "12400", "12650", State.IN_FLIGHT, now.minusSeconds(1)));
  }
}
