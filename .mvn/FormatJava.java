import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Holds every Java file of the project to google-java-format, in one JVM of the chosen JDK: {@code
 * check} lists in a file those that differ, {@code write} rewrites them.
 */
final class FormatJava {

  public static void main(String[] args) throws IOException {
    List<String> arguments = new ArrayList<>(options(args[0]));
    arguments.addAll(sources());
    PrintWriter console = new PrintWriter(System.out, true);
    StringWriter differing = new StringWriter();
    int code =
        formatter().run(new PrintWriter(differing), console, arguments.toArray(String[]::new));
    Path report = Path.of(args[1]);
    Files.deleteIfExists(report);
    if (code != 0) {
      String files = differing.toString();
      Files.writeString(
          report, (files.isBlank() ? "see above what it cannot read" : files).indent(2));
    }
    System.exit(code != 0 && args[0].equals("write") ? 2 : code);
  }

  private static List<String> options(String mode) {
    return switch (mode) {
      case "check" -> List.of("--dry-run", "--set-exit-if-changed");
      case "write" -> List.of("--replace");
      default -> throw new IllegalArgumentException("check or write, not " + mode);
    };
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(""))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().matches("(.*[/\\\\])?target[/\\\\].*"))
          .map(Path::toString)
          .toList();
    }
  }

  private static ToolProvider formatter() {
    return ToolProvider.findFirst("google-java-format").orElseThrow();
  }
}
