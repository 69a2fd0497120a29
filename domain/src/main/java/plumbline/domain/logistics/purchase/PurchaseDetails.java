package plumbline.domain.logistics.purchase;

import java.time.Instant;
import java.util.List;
import plumbline.domain.logistics.receiving.PurchaseLine;

/** A purchase order with its lines and what came for it, the latest delivery first. */
public record PurchaseDetails(
    Purchase purchase, List<PurchaseLine> lines, List<Delivery> deliveries) {
  public PurchaseDetails {
    lines = List.copyOf(lines);
    deliveries = List.copyOf(deliveries);
  }

  /** Goods that came for the order: the receipt, and the supplier's delivery note. */
  public record Delivery(String number, String deliveryNote, int lines, String by, Instant at) {}
}
