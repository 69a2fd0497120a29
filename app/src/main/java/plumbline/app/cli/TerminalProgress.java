package plumbline.app.cli;

import java.io.PrintWriter;
import plumbline.app.server.Progress;

/** Shows a start on standard error, one line a sentence, so that it also reads well in a file. */
public final class TerminalProgress implements Progress {
  private static final int WIDTH = 11;

  private final PrintWriter err;

  public TerminalProgress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void report(String step, double fraction, String sentence) {
    err.printf("%-" + WIDTH + "s %3.0f %%  %s%n", step, 100 * fraction, sentence);
    err.flush();
  }
}
