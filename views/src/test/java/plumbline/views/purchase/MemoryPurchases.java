package plumbline.views.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.domain.logistics.Product;
import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.purchase.Purchase;
import plumbline.domain.logistics.purchase.PurchaseDetails;
import plumbline.domain.logistics.purchase.PurchaseFilter;
import plumbline.domain.logistics.purchase.PurchaseState;
import plumbline.domain.logistics.purchase.Purchases;
import plumbline.domain.logistics.receiving.NewPurchaseOrder;
import plumbline.domain.logistics.receiving.PurchaseLine;
import plumbline.domain.logistics.receiving.PurchaseOrder;
import plumbline.domain.logistics.receiving.Receipt;
import plumbline.domain.logistics.receiving.ReceiptResult;
import plumbline.domain.logistics.receiving.Receiving;
import plumbline.views.tally.MemoryProducts;

/** Purchase orders in memory, whose answers can be lost; the same id is one order. */
final class MemoryPurchases implements Purchases, Receiving {
  static final String LONG_NAME =
      "Megkülönböztetett Árvíztűrő Tükörfúrógép-kereskedelmi és Szolgáltató Zártkörű Zrt.";
  private static final Warehouse CENTRAL = new Warehouse(1, "C", "Central warehouse");

  final List<PurchaseDetails> orders = new ArrayList<>();
  final List<NewPurchaseOrder> ordered = new ArrayList<>();
  @Nullable String refusal;
  boolean answerLost;

  MemoryPurchases() {
    LocalDate today = LocalDate.of(2026, 11, 21);
    put("PO-000012", "Duna Csavar Kft.", today.plusDays(5), PurchaseState.OPEN, "8");
    put("PO-000011", LONG_NAME, LocalDate.of(2020, 11, 16), PurchaseState.OPEN, "0");
    put("PO-000010", "Duna Csavar Kft.", today.minusDays(20), PurchaseState.RECEIVED, "20");
    put("PO-000009", "Őri és Társa Bt.", today.minusDays(40), PurchaseState.CLOSED, "5");
  }

  void put(String number, String supplier, LocalDate day, PurchaseState state, String received) {
    BigDecimal came = new BigDecimal(received);
    List<PurchaseLine> lines = new ArrayList<>();
    lines.add(new PurchaseLine(MemoryProducts.BOLT, new BigDecimal("20"), came));
    if (state != PurchaseState.RECEIVED) {
      lines.add(
          new PurchaseLine(MemoryProducts.DRILL, new BigDecimal("999999999.999"), BigDecimal.ZERO));
    }
    BigDecimal share =
        came.divide(new BigDecimal("20"), 4, RoundingMode.DOWN)
            .divide(BigDecimal.valueOf(lines.size()), 4, RoundingMode.DOWN);
    List<PurchaseDetails.Delivery> deliveries =
        came.signum() == 0
            ? List.of()
            : List.of(
                new PurchaseDetails.Delivery(
                    "GR-000031",
                    "DCS/2026/00412",
                    1,
                    "kiss.bela",
                    Instant.parse("2026-11-18T08:12:00Z")));
    orders.add(
        new PurchaseDetails(
            new Purchase(
                new PurchaseOrder(id(number), number, supplier, 1, day, lines.size(), share),
                CENTRAL,
                state,
                new Purchase.Ordered(
                    "szabo.anna",
                    Instant.parse("2026-11-02T09:30:00Z"),
                    state == PurchaseState.CLOSED ? "not made any more" : "")),
            lines,
            deliveries));
  }

  static UUID id(String number) {
    return UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<Purchase> page(PurchaseFilter filter, Purchase.@Nullable Position after, int limit) {
    String text = filter.text().toLowerCase(Locale.ROOT);
    LocalDate late = filter.lateOn();
    return orders.stream()
        .map(PurchaseDetails::purchase)
        .filter(one -> filter.states().isEmpty() || filter.states().contains(one.state()))
        .filter(one -> late == null || one.isLate(late))
        .filter(
            one ->
                (one.order().number() + " " + one.order().supplier())
                    .toLowerCase(Locale.ROOT)
                    .contains(text))
        .sorted(
            Comparator.comparing(Purchase::position, Comparator.comparing(Purchase.Position::turn))
                .thenComparing(one -> one.position().day()))
        .filter(one -> after == null)
        .limit(limit)
        .toList();
  }

  @Override
  public long count(PurchaseFilter filter, int bound) {
    return page(filter, null, bound).size();
  }

  @Override
  public Optional<PurchaseDetails> find(UUID id) {
    return orders.stream().filter(one -> one.purchase().order().id().equals(id)).findFirst();
  }

  @Override
  public List<String> suppliers(String typed, int limit) {
    return orders.stream()
        .map(one -> one.purchase().order().supplier())
        .distinct()
        .filter(name -> name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
        .limit(limit)
        .toList();
  }

  @Override
  public Map<Long, String> lastSuppliers(Collection<Long> products) {
    return products.contains(1L) ? Map.of(1L, "Duna Csavar Kft.") : Map.of();
  }

  @Override
  public List<PurchaseOrder> open(int warehouseId) {
    return orders.stream()
        .map(PurchaseDetails::purchase)
        .filter(one -> one.state() == PurchaseState.OPEN)
        .map(Purchase::order)
        .toList();
  }

  @Override
  public List<PurchaseLine> lines(UUID purchaseOrder) {
    return find(purchaseOrder).orElseThrow().lines();
  }

  @Override
  public ReceiptResult receive(Receipt receipt) {
    return new ReceiptResult.Received("GR-000099");
  }

  @Override
  public ReceiptResult order(NewPurchaseOrder order) throws SQLException {
    if (refusal != null) {
      return new ReceiptResult.Refused(Refusal.ofWhole(refusal));
    }
    if (ordered.stream().noneMatch(one -> one.id().equals(order.id()))) {
      ordered.add(order);
      Purchase purchase =
          new Purchase(
              new PurchaseOrder(
                  order.id(),
                  "PO-000099",
                  order.supplier(),
                  order.warehouseId(),
                  order.expectedOn(),
                  order.lines().size(),
                  BigDecimal.ZERO),
              CENTRAL,
              PurchaseState.OPEN,
              new Purchase.Ordered("szabo.anna", Instant.parse("2026-11-21T09:00:00Z"), ""));
      orders.add(
          new PurchaseDetails(
              purchase,
              order.lines().stream()
                  .map(
                      line ->
                          new PurchaseLine(
                              product(line.productId()), line.quantity(), BigDecimal.ZERO))
                  .toList(),
              List.of()));
    }
    if (answerLost) {
      throw new SQLException("The connection was lost");
    }
    return new ReceiptResult.Received("PO-000099");
  }

  private static Product product(long id) {
    return new MemoryProducts()
        .all.stream().filter(one -> one.id() == id).findFirst().orElseThrow();
  }

  @Override
  public ReceiptResult close(PurchaseOrder order, String why) {
    PurchaseDetails before = find(order.id()).orElseThrow();
    orders.remove(before);
    Purchase was = before.purchase();
    orders.add(
        new PurchaseDetails(
            new Purchase(
                order,
                was.warehouse(),
                PurchaseState.CLOSED,
                new Purchase.Ordered(was.ordered().by(), was.ordered().at(), why)),
            before.lines(),
            before.deliveries()));
    return new ReceiptResult.Received(order.number());
  }
}
