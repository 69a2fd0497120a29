package plumbline.app.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Standard output and standard error in an encoding that keeps every letter: what a terminal says
 * it takes, and UTF-8 into files and pipes and where the terminal would only take ASCII.
 */
public final class ConsoleStreams {
  private ConsoleStreams() {}

  public static PrintWriter out() {
    return writer(FileDescriptor.out, "stdout.encoding");
  }

  public static PrintWriter err() {
    return writer(FileDescriptor.err, "stderr.encoding");
  }

  private static PrintWriter writer(FileDescriptor stream, String property) {
    var bytes = new FileOutputStream(stream);
    return new PrintWriter(new OutputStreamWriter(bytes, encoding(property)), true);
  }

  private static Charset encoding(String property) {
    boolean terminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    Charset named = Charset.forName(System.getProperty(property, "UTF-8"));
    return terminal && !named.equals(StandardCharsets.US_ASCII) ? named : StandardCharsets.UTF_8;
  }
}
