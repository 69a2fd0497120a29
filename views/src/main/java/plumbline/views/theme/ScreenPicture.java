package plumbline.views.theme;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Saves what a scene shows as a PNG; works without a display. On the JavaFX thread. */
public final class ScreenPicture {
  private ScreenPicture() {}

  /** The scene with every popup that stands over it. */
  public static void save(Scene scene, Path file) {
    BufferedImage picture = picture(scene.snapshot(null), BufferedImage.TYPE_INT_RGB);
    Window below = scene.getWindow();
    if (below != null) {
      Graphics2D canvas = picture.createGraphics();
      for (Window window : Window.getWindows()) {
        if (window instanceof PopupWindow popup && popup.isShowing()) {
          draw(popup, below.getX() + scene.getX(), below.getY() + scene.getY(), canvas);
        }
      }
      canvas.dispose();
    }
    write(picture, file);
  }

  private static void draw(PopupWindow popup, double left, double top, Graphics2D canvas) {
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    BufferedImage image =
        picture(popup.getScene().getRoot().snapshot(clear, null), BufferedImage.TYPE_INT_ARGB);
    int x = (int) Math.round(popup.getX() - left);
    int y = (int) Math.round(popup.getY() - top);
    canvas.drawImage(image, x, y, null);
  }

  private static BufferedImage picture(WritableImage image, int type) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, type);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    return picture;
  }

  private static void write(BufferedImage picture, Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot write " + file, failure);
    }
  }
}
