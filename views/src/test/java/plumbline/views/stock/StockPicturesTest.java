package plumbline.views.stock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.Picture;
import plumbline.views.task.InlineWorkRunner;

class StockPicturesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Budapest"));

  private final MemoryStock stock = new MemoryStock();
  private final MemoryApprovals approvals = new MemoryApprovals();

  @Test
  void the_stock_of_a_warehouse() {
    for (int i = 0; i < 300; i++) {
      boolean large = i == 4;
      stock.put(
          100 + i,
          large ? "SZFV-ÁRVÍZTŰRŐ-2026-000000001" : "CS-M%02dx%03d".formatted(i / 20, i),
          "59912" + (4_000_000 + i),
          large
              ? "Megkülönböztetett árvíztűrő tükörfúrógép-kölcsönzési készlet, Székesfehérvár, fém"
              : "Hex bolt M" + i / 20 + ", zinc",
          large ? "999999999999.99" : String.valueOf(i * 137 % 900),
          String.valueOf(i * 31 % 90),
          String.valueOf(i % 3 * 100));
    }
    picture("stock-list");
  }

  @Test
  void an_empty_warehouse() {
    picture("stock-failed", MemoryStock.Loss.BEFORE_MOVING);
  }

  private void picture(String name) {
    picture(name, MemoryStock.Loss.NONE);
  }

  private void picture(String name, MemoryStock.Loss loss) {
    stock.loss = loss;
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
                      new StockScreens(
                          stock,
                          new MemoryLots(),
                          approvals,
                          MemoryApprovals.PATHS,
                          bench,
                          UUID::randomUUID),
                  List.of(new StockLink.Levels()));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
        });
  }
}
