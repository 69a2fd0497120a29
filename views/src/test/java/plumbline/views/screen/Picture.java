package plumbline.views.screen;

import java.nio.file.Path;
import javafx.scene.Scene;
import plumbline.views.dialog.Layers;
import plumbline.views.theme.Density;
import plumbline.views.theme.Look;
import plumbline.views.theme.ScreenPicture;
import plumbline.views.theme.Theme;
import plumbline.views.theme.ThemePreference;

/**
 * Renders a screen to target/pictures in both themes, each in another of the two sizes people have;
 * with -Dplumbline.pictures=all each in both.
 */
public final class Picture {
  private static final Path FOLDER = Path.of("target", "pictures");
  private static final int[][] SIZES = {{1000, 700}, {1600, 1000}};

  private Picture() {}

  /** Fills the layers of an unshown window; called on the JavaFX thread. */
  public interface Scenery {
    void fill(Layers layers, Look look);
  }

  /** One file per theme and size, named after the screen. */
  public static void of(String name, Scenery scenery) {
    for (Theme theme : Theme.values()) {
      for (int[] size : sizes(theme)) {
        String file = name + "-" + theme.name().toLowerCase() + "-" + size[0] + ".png";
        Toolkit.run(() -> save(scenery, theme, size, FOLDER.resolve(file)));
      }
    }
  }

  private static int[][] sizes(Theme theme) {
    return System.getProperty("plumbline.pictures", "").equals("all")
        ? SIZES
        : new int[][] {SIZES[theme == Theme.LIGHT ? 0 : 1]};
  }

  private static void save(Scenery scenery, Theme theme, int[] size, Path file) {
    Look look = new Look(ThemePreference.none());
    look.choose(theme);
    look.choose(Density.COMPACT);
    Layers layers = new Layers();
    Scene scene = look.dress(new Scene(layers, size[0], size[1]));
    scenery.fill(layers, look);
    scene.snapshot(null); // tables lay out their cells on the second pulse
    ScreenPicture.save(scene, file);
  }
}
