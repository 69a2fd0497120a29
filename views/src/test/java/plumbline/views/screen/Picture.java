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
 * Renders a screen to target/pictures; with -Dplumbline.pictures=all in both themes and the two
 * sizes people have, otherwise in the light one and the smaller one.
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
    boolean all = System.getProperty("plumbline.pictures", "").equals("all");
    for (Theme theme : all ? Theme.values() : new Theme[] {Theme.LIGHT}) {
      for (int[] size : all ? SIZES : new int[][] {SIZES[0]}) {
        String file = name + "-" + theme.name().toLowerCase() + "-" + size[0] + ".png";
        Toolkit.run(() -> save(scenery, theme, size, FOLDER.resolve(file)));
      }
    }
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
