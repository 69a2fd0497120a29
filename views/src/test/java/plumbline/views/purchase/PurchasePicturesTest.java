package plumbline.views.purchase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plumbline.views.scan.ScanSound;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.Picture;
import plumbline.views.shell.Link;
import plumbline.views.stock.MemoryStock;
import plumbline.views.tally.MemoryProducts;
import plumbline.views.task.InlineWorkRunner;

class PurchasePicturesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Budapest"));

  private final MemoryPurchases purchases = new MemoryPurchases();

  @Test
  void the_list() {
    picture("purchases", new PurchaseLink.All());
  }

  @Test
  void one_that_has_come_in_part() {
    picture("purchase-one", new PurchaseLink.One(MemoryPurchases.id("PO-000012"), "PO-000012"));
  }

  @Test
  void one_from_a_long_name_that_is_late() {
    picture("purchase-late", new PurchaseLink.One(MemoryPurchases.id("PO-000011"), "PO-000011"));
  }

  @Test
  void no_orders_at_all() {
    purchases.orders.clear();
    picture("purchases-empty", new PurchaseLink.All());
  }

  private void picture(String name, Link link) {
    Picture.of(
        name,
        (layers, look) -> {
          DeskShell desk =
              new DeskShell(
                  layers,
                  look,
                  InlineWorkRunner.immediate(),
                  CLOCK,
                  bench ->
                      new PurchaseScreens(
                          new PurchaseServices(
                              purchases, purchases, new MemoryStock(), new MemoryProducts(), true),
                          bench,
                          ScanSound.silent(),
                          UUID::randomUUID),
                  List.of(link));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
        });
  }
}
