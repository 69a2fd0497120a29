package plumbline.views.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * The look of every window: theme and density, changed at run time and remembered. A window takes
 * part once {@link #dress} was called with its scene.
 */
public final class Look {
  private static final List<String> FONTS =
      List.of("fonts/InterTabular-Regular.ttf", "fonts/InterTabular-Bold.ttf");

  private final ThemePreference preference;
  private final ReadOnlyObjectWrapper<Theme> theme;
  private final ReadOnlyObjectWrapper<Density> density;
  private final List<Scene> dressed = new ArrayList<>();

  /** To be made on the JavaFX thread. */
  public Look(ThemePreference preference) {
    this.preference = preference;
    theme = new ReadOnlyObjectWrapper<>(preference.theme().orElse(Theme.LIGHT));
    density = new ReadOnlyObjectWrapper<>(preference.density().orElse(Density.COMPACT));
    FONTS.forEach(file -> Objects.requireNonNull(Font.loadFont(Theme.sheet(file), 13), file));
    Application.setUserAgentStylesheet(theme.get().baseStyleSheet());
  }

  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Density> densityProperty() {
    return density.getReadOnlyProperty();
  }

  /** Gives the scene the look, now and after every change. */
  public Scene dress(Scene scene) {
    dressed.add(scene);
    wear(scene);
    return scene;
  }

  /** The scene's window was closed for good. */
  public void forget(Scene scene) {
    dressed.remove(scene);
  }

  public void choose(Theme chosen) {
    theme.set(chosen);
    Application.setUserAgentStylesheet(chosen.baseStyleSheet());
    changed();
  }

  public void choose(Density chosen) {
    density.set(chosen);
    changed();
  }

  private void changed() {
    dressed.forEach(this::wear);
    preference.remember(theme.get(), density.get());
  }

  private void wear(Scene scene) {
    scene
        .getStylesheets()
        .setAll(
            theme.get().tokens(),
            Theme.sheet("plumbline.css"),
            Theme.sheet("controls.css"),
            Theme.sheet("widgets.css"),
            Theme.sheet("shell.css"));
    List<String> classes = scene.getRoot().getStyleClass();
    classes.remove(Density.STYLE_CLASS);
    if (density.get() == Density.COMFORTABLE) {
      classes.add(Density.STYLE_CLASS);
    }
  }
}
