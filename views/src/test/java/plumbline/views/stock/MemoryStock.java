package plumbline.views.stock;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.domain.logistics.Adjustment;
import plumbline.domain.logistics.AdjustmentResult;
import plumbline.domain.logistics.Movement;
import plumbline.domain.logistics.Reason;
import plumbline.domain.logistics.Stock;
import plumbline.domain.logistics.StockRow;
import plumbline.domain.logistics.Warehouse;

/** Two warehouses in memory that never oversell, and whose connection can be lost. */
public final class MemoryStock implements Stock {
  /** Which part of an adjustment is lost. */
  public enum Loss {
    NONE,
    BEFORE_MOVING,
    ANSWER_ONLY
  }

  public Loss loss = Loss.NONE;
  public final List<Adjustment> submitted = new ArrayList<>();
  private final TreeMap<String, StockRow> rows = new TreeMap<>();
  private final List<Reason> reasons =
      new ArrayList<>(
          List.of(
              new Reason("damaged", "Damaged"),
              new Reason("found", "Found"),
              new Reason("lost", "Lost")));
  private final List<Movement> movements = new ArrayList<>();

  public MemoryStock() {
    put(1, "CS-M8x40", "5991234567890", "Hex bolt M8x40, zinc", "4200", "300", "500");
    put(2, "CS-M8x60", "5991234567891", "Hex bolt M8x60, zinc", "8", "3", "500");
    put(3, "DR-4711", "5991234567892", "Fúrógép, ütve, 800 W", "12", "0", "0");
  }

  public void put(
      long id, String sku, String barcode, String name, String hand, String res, String min) {
    BigDecimal onHand = new BigDecimal(hand);
    BigDecimal reserved = new BigDecimal(res);
    BigDecimal free = onHand.subtract(reserved);
    BigDecimal least = new BigDecimal(min);
    rows.put(
        sku,
        new StockRow(
            id, sku, barcode, name, "pc", 1, onHand, reserved, free, least, BigDecimal.ZERO));
  }

  /** A product whose goods are in lots. */
  public void putGlue() {
    reasons.add(new Reason("expired", "Expired"));
    rows.put(
        "AD-310",
        new StockRow(
            4,
            "AD-310",
            "5991234567894",
            "Szerelőragasztó, 310 ml",
            "pc",
            1,
            new BigDecimal("64"),
            new BigDecimal("4"),
            new BigDecimal("60"),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            true));
  }

  @Override
  public List<Warehouse> warehouses() throws SQLException {
    requireConnection();
    return List.of(new Warehouse(1, "C", "Central warehouse"), new Warehouse(2, "G", "Győr"));
  }

  @Override
  public List<Reason> adjustmentReasons() {
    return List.copyOf(reasons);
  }

  @Override
  public List<StockRow> page(int warehouseId, String search, @Nullable String afterSku, int limit)
      throws SQLException {
    requireConnection();
    String text = search.toLowerCase(Locale.ROOT);
    return rows.values().stream()
        .filter(row -> row.warehouseId() == warehouseId)
        .filter(
            row ->
                row.sku().toLowerCase(Locale.ROOT).contains(text)
                    || row.name().toLowerCase(Locale.ROOT).contains(text)
                    || search.equals(row.barcode()))
        .filter(row -> afterSku == null || row.sku().compareTo(afterSku) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public long count(int warehouseId, String search, int bound) throws SQLException {
    return page(warehouseId, search, null, bound).size();
  }

  @Override
  public Optional<StockRow> stock(long productId, int warehouseId) {
    return rows.values().stream().filter(row -> row.productId() == productId).findFirst();
  }

  @Override
  public List<Movement> movements(long productId, int warehouseId, int limit) throws SQLException {
    requireConnection();
    return movements.stream()
        .filter(moved -> moved.document().equals("P" + productId))
        .sorted(Comparator.comparing(Movement::movedAt).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public AdjustmentResult adjust(Adjustment asked) throws SQLException {
    submitted.add(asked);
    if (loss == Loss.BEFORE_MOVING) {
      throw new SQLException("The connection was lost");
    }
    AdjustmentResult result = decide(asked);
    if (loss == Loss.ANSWER_ONLY) {
      throw new SQLException("The connection was lost");
    }
    return result;
  }

  private AdjustmentResult decide(Adjustment asked) {
    StockRow row = stock(asked.productId(), asked.warehouseId()).orElseThrow();
    if (movements.stream().anyMatch(moved -> moved.id().equals(asked.id()))) {
      return new AdjustmentResult.Adjusted(row);
    }
    BigDecimal free = row.available().add(asked.quantity());
    if (free.signum() < 0) {
      String message =
          "Only %s available (%s on hand, %s reserved): %s cannot be taken."
              .formatted(row.available(), row.onHand(), row.reserved(), asked.quantity().negate());
      return new AdjustmentResult.Refused(new Refusal("quantity", "", message));
    }
    Reason reason =
        adjustmentReasons().stream().filter(r -> r.code().equals(asked.reason())).findFirst().get();
    movements.add(
        new Movement(
            asked.id(),
            asked.quantity(),
            reason.name(),
            "P" + row.productId(),
            asked.note(),
            "kiss.bela",
            Instant.parse("2026-11-21T09:00:00Z").plusSeconds(movements.size())));
    put(
        row.productId(),
        row.sku(),
        String.valueOf(row.barcode()),
        row.name(),
        row.onHand().add(asked.quantity()).toPlainString(),
        row.reserved().toPlainString(),
        row.minimum().toPlainString());
    return new AdjustmentResult.Adjusted(rows.get(row.sku()));
  }

  /** Somebody else moves stock. */
  public void moveElsewhere(long productId, int quantity) {
    decide(
        new Adjustment(
            UUID.randomUUID(), productId, 1, BigDecimal.valueOf(quantity), "found", "elsewhere"));
  }

  private void requireConnection() throws SQLException {
    if (loss != Loss.NONE) {
      throw new SQLException("The connection was lost");
    }
  }
}
