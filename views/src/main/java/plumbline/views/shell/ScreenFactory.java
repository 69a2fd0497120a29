package plumbline.views.shell;

import java.util.Optional;

/** Makes the screen a link names, or nothing if the link is not one of its own. */
@FunctionalInterface
public interface ScreenFactory {
  Optional<Screen> open(Link link, Navigator navigator);

  /** Asks each in turn. */
  static ScreenFactory firstOf(ScreenFactory... factories) {
    return (link, navigator) -> {
      for (ScreenFactory factory : factories) {
        Optional<Screen> screen = factory.open(link, navigator);
        if (screen.isPresent()) {
          return screen;
        }
      }
      return Optional.empty();
    };
  }
}
