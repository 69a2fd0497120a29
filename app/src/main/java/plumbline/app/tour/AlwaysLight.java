package plumbline.app.tour;

import java.util.Optional;
import plumbline.views.theme.Density;
import plumbline.views.theme.Theme;
import plumbline.views.theme.ThemePreference;

/** The tour begins in the light theme and leaves the person's own choice alone. */
final class AlwaysLight implements ThemePreference {
  @Override
  public Optional<Theme> theme() {
    return Optional.of(Theme.LIGHT);
  }

  @Override
  public Optional<Density> density() {
    return Optional.empty();
  }

  @Override
  public void remember(Theme theme, Density density) {
    // Nothing to remember: the next tour begins in the same way.
  }
}
