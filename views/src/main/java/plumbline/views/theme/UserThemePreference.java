package plumbline.views.theme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.prefs.Preferences;

/** The choice kept in the preferences of the operating system's user. */
public final class UserThemePreference implements ThemePreference {
  private final Preferences node;

  public UserThemePreference(Preferences node) {
    this.node = node;
  }

  @Override
  public Optional<Theme> theme() {
    return read("theme", Theme.values());
  }

  @Override
  public Optional<Density> density() {
    return read("density", Density.values());
  }

  @Override
  public void remember(Theme theme, Density density) {
    node.put("theme", word(theme));
    node.put("density", word(density));
  }

  private <E extends Enum<E>> Optional<E> read(String key, E[] values) {
    String stored = node.get(key, "");
    return Arrays.stream(values).filter(value -> word(value).equals(stored)).findFirst();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
