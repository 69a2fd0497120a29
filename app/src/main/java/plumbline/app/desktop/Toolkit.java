package plumbline.app.desktop;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/** Starts JavaFX, on a display or on none. */
public final class Toolkit {
  private Toolkit() {}

  /** Whether this machine has a display a window could open on. */
  public static boolean hasDisplay() {
    String system = System.getProperty("os.name", "");
    if (system.startsWith("Windows") || system.startsWith("Mac")) {
      return true;
    }
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }

  /** Draws into memory instead of onto a display; to be called before {@link #start}. */
  public static void goWithoutDisplay() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
  }

  /** Returns when windows can be opened. Closing the last one does not end JavaFX. */
  public static void start() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException alreadyStarted) {
      started.countDown();
    }
    started.await();
    Platform.setImplicitExit(false);
  }
}
