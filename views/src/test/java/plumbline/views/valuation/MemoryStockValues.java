package plumbline.views.valuation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.domain.logistics.valuation.StockValues;
import plumbline.domain.logistics.valuation.StockWorth;
import plumbline.domain.logistics.valuation.ValueFilter;
import plumbline.domain.logistics.valuation.ValuePosting;
import plumbline.domain.logistics.valuation.ValuedMovement;
import plumbline.domain.logistics.valuation.ValuedMovement.Kind;
import plumbline.domain.logistics.valuation.ValuedMovement.Posting;
import plumbline.domain.logistics.valuation.ValuedProduct;

/** Three products, of which one waits to be posted until somebody posts. */
final class MemoryStockValues implements StockValues {
  static final UUID ENTRY = UUID.fromString("00000000-0000-0000-0000-000000000007");
  private static final String LONG =
      "Megkülönböztetett árvíztűrő tükörfúrógép-kölcsönzési készlet, Székesfehérvár, fém";

  private final Instant moved;
  private boolean waits = true;
  private String refusal = "";
  private int posted;

  MemoryStockValues(Instant moved) {
    this.moved = moved;
  }

  void refuse(String words) {
    refusal = words;
  }

  int posted() {
    return posted;
  }

  @Override
  public List<ValuedProduct> page(ValueFilter filter, @Nullable String afterSku, int limit) {
    return List.of(
            product(1, "CS-M8x40", "Hex bolt M8x40, zinc", "12500", "12.3456", "154320.00", "0"),
            product(
                2,
                "SZFV-ÁRVÍZTŰRŐ-2026-000000001",
                LONG,
                "999999999.999",
                "1000.0000",
                "999999999999.99",
                waits ? "-999999999.99" : "0"),
            product(3, "ZZ-GIFT", "Calendar 2027", "12", "0", "0", "0"))
        .stream()
        .filter(one -> afterSku == null || one.sku().compareTo(afterSku) > 0)
        .filter(one -> (one.sku() + one.name()).contains(filter.text()))
        .filter(
            one ->
                switch (filter.only()) {
                  case ANY -> true;
                  case UNPOSTED -> one.unpostedMovements() > 0;
                  case WORTHLESS -> one.value().signum() == 0;
                })
        .limit(limit)
        .toList();
  }

  private ValuedProduct product(
      long id,
      String sku,
      String name,
      String quantity,
      String average,
      String value,
      String unposted) {
    BigDecimal waiting = new BigDecimal(unposted);
    return new ValuedProduct(
        id,
        sku,
        name,
        "pc",
        new BigDecimal(quantity),
        new BigDecimal(average),
        new BigDecimal(value),
        moved,
        waiting,
        waiting.signum() == 0 ? 0 : 2);
  }

  @Override
  public StockWorth worth() {
    return new StockWorth(
        new BigDecimal("1000000154319.99"),
        new BigDecimal("1000999999999.98"),
        new BigDecimal("154320.00"),
        new BigDecimal(waits ? "-999999999.99" : "0"),
        waits ? 2 : 0,
        Optional.of("261"),
        new BigDecimal("1001000154319.98"),
        true);
  }

  @Override
  public List<ValuedMovement> movements(long product, @Nullable Long before, int limit) {
    List<ValuedMovement> all = new ArrayList<>();
    if (product == 2) {
      Posting now = waits ? new Posting.Waiting() : new Posting.Posted(ENTRY, "2026/000124");
      all.add(movement(9, Kind.COST_OF_GOODS, "Order shipped", "SO-0000012", "-2", now));
      all.add(movement(8, Kind.STOCK_DIFFERENCE, "", "TR-000002", "-1", now));
    }
    all.add(
        movement(
            7,
            Kind.GOODS_RECEIVED,
            "Goods received",
            "GR-000001",
            "3",
            new Posting.Posted(ENTRY, "2026/000123")));
    all.add(movement(6, Kind.TRANSFER, "Sent to another warehouse", "TR-1", "0", none()));
    all.add(movement(5, Kind.OPENING, "", "", "100", new Posting.TakenOn()));
    return all.stream().filter(one -> before == null || one.id() < before).limit(limit).toList();
  }

  private static Posting none() {
    return new Posting.None();
  }

  private static ValuedMovement movement(
      long id, Kind kind, String reason, String document, String quantity, Posting posting) {
    BigDecimal pieces = new BigDecimal(quantity);
    return new ValuedMovement(
        id,
        LocalDate.of(2026, 11, 1 + (int) id),
        kind,
        reason,
        document,
        pieces,
        new BigDecimal("333333333.3300"),
        pieces.multiply(new BigDecimal("333333333.33")),
        "bela",
        posting);
  }

  @Override
  public ValuePosting post() {
    posted++;
    if (!refusal.isEmpty()) {
      return new ValuePosting.Refused(new Refusal("", "", refusal));
    }
    boolean some = waits;
    waits = false;
    return new ValuePosting.Posted(some ? 2 : 0, some ? 1 : 0);
  }
}
