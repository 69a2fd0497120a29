package plumbline.views.transfers;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import plumbline.domain.central.Refusal;
import plumbline.domain.logistics.transfer.Arrival;
import plumbline.domain.logistics.transfer.NewTransfer;
import plumbline.domain.logistics.transfer.Transfer;
import plumbline.domain.logistics.transfer.TransferLine;
import plumbline.domain.logistics.transfer.TransferResult;
import plumbline.domain.logistics.transfer.Transfers;
import plumbline.views.tally.MemoryProducts;

/** One transfer on its way from Győr; a difference needs a reason. */
final class MemoryTransfers implements Transfers {
  final List<NewTransfer> sent = new ArrayList<>();
  final List<Arrival> arrived = new ArrayList<>();

  @Override
  public List<Transfer> underWay(int warehouseId) {
    return List.of(
        new Transfer(
            new UUID(0, 7),
            "TR-000007",
            2,
            1,
            "for the fair",
            "kiss.bela",
            Instant.parse("2026-11-20T09:00:00Z"),
            2));
  }

  @Override
  public List<TransferLine> lines(UUID transfer) {
    return List.of(
        new TransferLine(MemoryProducts.BOLT, new BigDecimal("2")),
        new TransferLine(MemoryProducts.DRILL, BigDecimal.ONE));
  }

  @Override
  public TransferResult send(NewTransfer transfer) {
    if (transfer.lines().isEmpty()) {
      return new TransferResult.Refused(Refusal.ofWhole("Nothing is scanned yet."));
    }
    sent.add(transfer);
    return new TransferResult.Done("TR-000008");
  }

  @Override
  public TransferResult receive(Arrival arrival) {
    if (arrival.lines().size() < 2 && arrival.why().isEmpty()) {
      return new TransferResult.NeedsReason(
          Refusal.ofWhole("Of SZFV-ARVIZTURO-2026-01 1 were sent and 0 arrived."));
    }
    arrived.add(arrival);
    return new TransferResult.Done("TR-000007");
  }
}
