package plumbline.views.theme;

import java.util.Optional;

/** Where a person's choice of look is remembered between two starts. */
public interface ThemePreference {
  Optional<Theme> theme();

  Optional<Density> density();

  void remember(Theme theme, Density density);

  /** Remembers nothing. */
  static ThemePreference none() {
    return new ThemePreference() {
      @Override
      public Optional<Theme> theme() {
        return Optional.empty();
      }

      @Override
      public Optional<Density> density() {
        return Optional.empty();
      }

      @Override
      public void remember(Theme theme, Density density) {}
    };
  }
}
