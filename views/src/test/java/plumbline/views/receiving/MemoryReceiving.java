package plumbline.views.receiving;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import plumbline.domain.central.Refusal;
import plumbline.domain.logistics.receiving.NewPurchaseOrder;
import plumbline.domain.logistics.receiving.PurchaseLine;
import plumbline.domain.logistics.receiving.PurchaseOrder;
import plumbline.domain.logistics.receiving.Receipt;
import plumbline.domain.logistics.receiving.ReceiptResult;
import plumbline.domain.logistics.receiving.Receiving;
import plumbline.views.tally.MemoryProducts;

/** Two purchase orders in memory; a receipt of the same id is one. */
final class MemoryReceiving implements Receiving {
  static final String OVER = "Of CS-M8x40 20 are ordered and 8 received: at most 13.";

  final List<Receipt> received = new ArrayList<>();
  boolean answerLost;
  private final List<PurchaseOrder> orders =
      List.of(
          order("PO-000012", "Duna Csavar Kft.", 1),
          order(
              "PO-000013",
              "Megkülönböztetett Árvíztűrő Tükörfúrógép-kereskedelmi és Szolgáltató Zártkörű Zrt.",
              3));

  private static PurchaseOrder order(String number, String supplier, int day) {
    return new PurchaseOrder(
        UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        number,
        supplier,
        1,
        LocalDate.of(2026, 12, day),
        2,
        new BigDecimal("0.4000"));
  }

  @Override
  public List<PurchaseOrder> open(int warehouseId) {
    return warehouseId == 1 ? orders : List.of();
  }

  @Override
  public List<PurchaseLine> lines(UUID purchaseOrder) {
    return List.of(
        new PurchaseLine(MemoryProducts.BOLT, new BigDecimal("20"), new BigDecimal("8")),
        new PurchaseLine(MemoryProducts.DRILL, new BigDecimal("999999999.999"), BigDecimal.ZERO));
  }

  @Override
  public ReceiptResult receive(Receipt receipt) throws SQLException {
    if (receipt.lines().stream()
        .anyMatch(line -> line.quantity().compareTo(new BigDecimal("13")) > 0)) {
      return new ReceiptResult.Refused(Refusal.ofWhole(OVER));
    }
    if (received.stream().noneMatch(one -> one.id().equals(receipt.id()))) {
      received.add(receipt);
    }
    if (answerLost) {
      throw new SQLException("The connection was lost");
    }
    return new ReceiptResult.Received("GR-00000" + received.size());
  }

  @Override
  public ReceiptResult order(NewPurchaseOrder order) {
    return new ReceiptResult.Received("PO-000099");
  }

  @Override
  public ReceiptResult close(PurchaseOrder order, String why) {
    return new ReceiptResult.Received(order.number());
  }
}
