package plumbline.views.counts;

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
import plumbline.views.task.InlineWorkRunner;

class CountPicturesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Budapest"));

  @Test
  void a_count_under_way() {
    MemoryCounts counts = MemoryCounts.withBolts();
    for (int i = 4; i < 60; i++) {
      boolean large = i == 6;
      counts.put(
          i,
          large ? "SZFV-ÁRVÍZTŰRŐ-2026-000000001" : "CS-N%02dx%03d".formatted(i / 20, i),
          large
              ? "Megkülönböztetett árvíztűrő tükörfúrógép-kölcsönzési készlet, Székesfehérvár, fém"
              : "Hex nut M" + i / 20 + ", zinc",
          "C-%02d".formatted(i),
          large ? "99999999999" : String.valueOf(i * 137 % 900),
          large ? "10" : "2.5");
    }
    for (int i = 1; i < 30; i++) {
      counts.sayElsewhere(i, String.valueOf(i * 137 % 900 - i % 5 + 4));
    }
    picture("count-lines", counts, new CountLink.Counting(MemoryCounts.ID));
    picture("count-list", counts, new CountLink.Counts());
  }

  @Test
  void nothing_was_counted_yet() {
    picture("count-none", MemoryCounts.none(), new CountLink.Counts());
  }

  private static void picture(String name, MemoryCounts counts, Link link) {
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
                      new CountScreens(
                          counts, new MemoryStock(), bench, UUID::randomUUID, ScanSound.silent()),
                  List.of(link));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
        });
  }
}
