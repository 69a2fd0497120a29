package plumbline.views.orders;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.logistics.order.OrderState;
import plumbline.views.scan.ScanSound;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.Picture;
import plumbline.views.task.InlineWorkRunner;

class OrdersPicturesTest {
  private static final Clock CLOCK = Clock.fixed(MemoryOrders.NOW, ZoneId.of("Europe/Budapest"));

  private final MemoryOrders orders = new MemoryOrders();

  @BeforeEach
  void fill() {
    for (int i = 0; i < 60; i++) {
      OrderState state = OrderState.values()[i % 8];
      orders.put(
          "S-1%05d".formatted(500 - i),
          i == 2
              ? "Őrségi Tűzőgép- és Árvíztűrő Tükörfúrógép-kölcsönző Kereskedelmi"
                  + " és Szolgáltató Kft."
              : "Kovács és Társa Kft.",
          state,
          MemoryOrders.NOW.minus(Duration.ofHours(5L * i)),
          state == OrderState.ACCEPTED ? "CS-M8x40 × 12, DR-4711 × 1" : "");
    }
  }

  @Test
  void the_list() {
    picture("orders-list", new OrderLink.All());
  }

  @Test
  void one_order() {
    picture("order", new OrderLink.One("S-100498"));
  }

  @Test
  void picking() {
    picture("picking", new OrderLink.Picking("S-100498"));
  }

  @Test
  void a_return() {
    picture("order-return", new OrderLink.Returning("S-100496"));
  }

  @Test
  void an_empty_list_and_a_lost_server() {
    orders.orders.clear();
    picture("orders-empty", new OrderLink.All());
    orders.lost = true;
    picture("orders-failed", new OrderLink.All());
  }

  private void picture(String name, OrderLink link) {
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
                      new OrderScreens(
                          new OrderServices(orders, orders, true),
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
