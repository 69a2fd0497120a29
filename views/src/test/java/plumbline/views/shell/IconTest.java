package plumbline.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import plumbline.views.screen.Toolkit;
import plumbline.views.signin.Mark;
import plumbline.views.theme.Look;
import plumbline.views.theme.ThemePreference;

/**
 * The icon of the window and of the installed program is the mark on a white tile. When the mark
 * changed, the file this test leaves in target/pictures is the new icon.
 */
class IconTest {
  private static final Path DRAWN = Path.of("target", "pictures", "icon.png");
  private static final int SIDE = 256;
  private static final double MARK_SCALE = 6;
  private static final double ROUNDING_ERRORS = 0.5;

  @Test
  void the_icon_shows_the_mark() throws IOException {
    BufferedImage drawn = draw();
    Files.createDirectories(Objects.requireNonNull(DRAWN.getParent()));
    ImageIO.write(drawn, "png", DRAWN.toFile());
    BufferedImage icon;
    try (var file = MainWindow.class.getResourceAsStream("icon.png")) {
      icon = ImageIO.read(Objects.requireNonNull(file));
    }
    assertThat(icon.getWidth()).isEqualTo(SIDE);
    assertThat(icon.getHeight()).isEqualTo(SIDE);
    assertThat(difference(icon, drawn)).isLessThan(ROUNDING_ERRORS);
  }

  private static BufferedImage draw() {
    AtomicReference<WritableImage> picture = new AtomicReference<>();
    Toolkit.run(
        () -> {
          Mark mark = new Mark();
          mark.setScaleX(MARK_SCALE);
          mark.setScaleY(MARK_SCALE);
          StackPane tile = new StackPane(mark);
          tile.setStyle(
              "-fx-background-color: -pl-line-strong, -pl-bg; -fx-background-insets: 0, 2px;"
                  + " -fx-background-radius: 48px, 46px;");
          Scene scene = new Look(ThemePreference.none()).dress(new Scene(tile, SIDE, SIDE));
          SnapshotParameters clear = new SnapshotParameters();
          clear.setFill(Color.TRANSPARENT);
          picture.set(scene.getRoot().snapshot(clear, null));
        });
    int[] pixels = new int[SIDE * SIDE];
    Objects.requireNonNull(picture.get())
        .getPixelReader()
        .getPixels(0, 0, SIDE, SIDE, PixelFormat.getIntArgbInstance(), pixels, 0, SIDE);
    BufferedImage drawn = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    drawn.setRGB(0, 0, SIDE, SIDE, pixels, 0, SIDE);
    return drawn;
  }

  /** The mean over all pixels and colours, of 255. */
  private static double difference(BufferedImage one, BufferedImage other) {
    long sum = 0;
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
          int mine = one.getRGB(x, y) >>> shift & 0xFF;
          int theirs = other.getRGB(x, y) >>> shift & 0xFF;
          sum += Math.abs(mine - theirs);
        }
      }
    }
    return sum / (double) (SIDE * SIDE * Integer.BYTES);
  }
}
