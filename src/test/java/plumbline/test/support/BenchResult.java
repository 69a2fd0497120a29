package plumbline.test.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Our figure beside a native tool's on the same data in the same run.
 *
 * @param better "higher" or "lower"
 */
public record BenchResult(
    String name, String unit, double ours, double nativeFigure, String nativeIs, String better) {
  public double ratio() {
    return ours / nativeFigure;
  }

  /** Prints it and writes it to target/bench. */
  public void keep() throws IOException {
    String line =
        String.format(
            Locale.ROOT,
            "{\"name\": \"%s\", \"unit\": \"%s\", \"ours\": %.3f, \"native\": %.3f,"
                + " \"ratio\": %.3f, \"nativeIs\": \"%s\", \"better\": \"%s\"}%n",
            name,
            unit,
            ours,
            nativeFigure,
            ratio(),
            nativeIs,
            better);
    System.out.print(line);
    Path folder = Files.createDirectories(Path.of("target", "bench"));
    Files.writeString(folder.resolve(name + ".json"), line);
  }
}
