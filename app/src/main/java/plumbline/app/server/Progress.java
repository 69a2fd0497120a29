package plumbline.app.server;

/**
 * Told how far a start has come, for a terminal or a splash to show. Called from several threads at
 * once, one for each server.
 */
@FunctionalInterface
public interface Progress {
  /**
   * @param step what is being started, for example {@code PostgreSQL}
   * @param fraction how far that step is, from 0 to 1
   * @param sentence what is happening, for a person
   */
  void report(String step, double fraction, String sentence);

  /** Shows nothing. */
  static Progress silent() {
    return (step, fraction, sentence) -> {};
  }
}
