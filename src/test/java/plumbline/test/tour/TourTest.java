package plumbline.test.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.demo.DemoSite;
import plumbline.app.desktop.Toolkit;
import plumbline.app.server.LocalServers;
import plumbline.app.server.Progress;
import plumbline.app.tour.Tour;

/** The main job, end to end: the program itself, on real servers, driven by its keys alone. */
class TourTest {
  @TempDir Path folder;

  @Test
  void every_step_of_the_tour_holds() throws Exception {
    Toolkit.start();
    StringWriter lines = new StringWriter();
    Path pictures = folder.resolve("pictures");
    boolean held;
    try (DemoSite site =
        DemoSite.open(
            folder.resolve("data"),
            folder.resolve("programs"),
            LocalServers.Rows.DELETE,
            Progress.silent())) {
      held = new Tour(site, pictures, folder.resolve("cache"), new PrintWriter(lines)).run();
    }
    System.out.println(lines);
    assertThat(held).as(lines.toString()).isTrue();
    try (var saved = Files.list(pictures)) {
      assertThat(saved.filter(file -> file.toString().endsWith(".png")).count())
          .isGreaterThanOrEqualTo(15);
    }
  }
}
