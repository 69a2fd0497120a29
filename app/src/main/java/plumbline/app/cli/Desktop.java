package plumbline.app.cli;

import java.nio.file.Path;

/** The desktop, opened by {@code plumbline} without a command. */
@FunctionalInterface
public interface Desktop {
  /**
   * Opens the desktop, returns when it was closed, and gives the exit code.
   *
   * @param centralUrl where people sign in
   * @param cacheFolder where the read cache is kept
   */
  int open(String centralUrl, Path cacheFolder) throws Exception;
}
