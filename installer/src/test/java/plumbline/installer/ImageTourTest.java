package plumbline.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import plumbline.installer.LaunchedImage.Run;

/** The main job, end to end, through the image: no module of Java is missing. */
@DisabledOnOs({OS.WINDOWS, OS.MAC})
class ImageTourTest {
  @TempDir Path folder;

  @Test
  void every_step_of_the_tour_holds() throws Exception {
    Path pictures = folder.resolve("pictures");
    Run run =
        new LaunchedImage(LaunchedImage.IMAGE, folder.toRealPath())
            .run(Duration.ofMinutes(15), "demo", "--tour", pictures.toString());
    assertThat(run.code()).as("%s%n%s", run.out(), run.err()).isZero();
    assertThat(run.out()).contains("All held");
    assertThat(run.err()).doesNotContain("restricted method", "WARNING");
    try (Stream<Path> saved = Files.list(pictures)) {
      assertThat(saved.filter(file -> file.toString().endsWith(".png")))
          .hasSizeGreaterThanOrEqualTo(15);
    }
  }
}
