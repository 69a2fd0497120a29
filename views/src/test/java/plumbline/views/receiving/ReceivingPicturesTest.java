package plumbline.views.receiving;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plumbline.views.scan.ScanReading;
import plumbline.views.scan.ScanSound;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.Picture;
import plumbline.views.stock.MemoryStock;
import plumbline.views.tally.MemoryProducts;
import plumbline.views.tally.ScanJob;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.text.Amounts;

class ReceivingPicturesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Budapest"));

  private final MemoryReceiving receiving = new MemoryReceiving();

  @Test
  void what_a_warehouse_waits_for() {
    Picture.of(
        "receiving-orders",
        (layers, look) -> {
          DeskShell desk =
              new DeskShell(
                  layers,
                  look,
                  InlineWorkRunner.immediate(),
                  CLOCK,
                  bench ->
                      new ReceivingScreens(
                          receiving,
                          new MemoryStock(),
                          new MemoryProducts(),
                          bench,
                          ScanSound.silent(),
                          UUID::randomUUID),
                  List.of(new ReceivingLink()));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
        });
  }

  @Test
  void an_order_being_received() {
    Picture.of(
        "receiving-job",
        (layers, look) -> {
          var runner = InlineWorkRunner.immediate();
          ScanJob job = new ScanJob(new MemoryProducts(), runner, Amounts.ofProgram());
          ReceivingModel model =
              new ReceivingModel(
                  receiving, new MemoryStock(), runner, UUID::randomUUID, job, new LotForm(CLOCK));
          model.refresh();
          model.begin(model.orders().getLast());
          for (String quantity : List.of("12", "3")) {
            model.scanned(new ScanReading.Read(new BigDecimal(quantity), "CS-M8x40"));
          }
          model.book();
          DeskShell desk =
              new DeskShell(
                  layers,
                  look,
                  runner,
                  CLOCK,
                  bench ->
                      (link, navigator) ->
                          java.util.Optional.of(
                              new ReceivingScreen(
                                  model,
                                  new ReceivingView(
                                      model, bench, ScanSound.silent(), navigator::open),
                                  bench.dialogs())),
                  List.of(new ReceivingLink()));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
        });
  }
}
