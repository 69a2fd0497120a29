package plumbline.test.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plumbline.test.ledger.Books;

class TrialBalanceSpeedTest {
  private static final String HEAP = "-Xmx512m";

  @Test
  void every_answer_of_the_cache_is_the_servers_and_totals_agree_with_the_lines() throws Exception {
    Map<String, String> found = measure(20_000, 40);
    assertThat(found).containsEntry("lines", "20000").containsEntry("checked", "20000");
    assertThat(found).containsEntry("differences", "0");
  }

  @Test
  @Tag("bench")
  void the_trial_balance_over_two_million_lines_beside_the_servers_own_sums() throws Exception {
    Map<String, String> found = measure(2_000_000, 200);
    assertThat(found).containsEntry("lines", "2000000").containsEntry("differences", "0");
    double ours = Double.parseDouble(found.get("ours95"));
    double theirs = Double.parseDouble(found.get("theirs95"));
    double seconds = Double.parseDouble(found.get("load")) / 1000;
    String result =
        String.format(
            Locale.ROOT,
            """
            {"name": "trial-balance-2m", "unit": "ms", "ours": %.3f, "native": %.3f, \
            "ratio": %.4f, "nativeIs": "PostgreSQL's group by over the same lines, 95th \
            percentile of 200 (medians: ours %s, native %s)", "better": "lower", \
            "firstLoadSeconds": %.1f, "linesPerSecond": %.0f, "heapMegabytesAfter": %s, \
            "heapLimitMegabytes": 512, "totalsCheckMilliseconds": %s}
            """,
            ours,
            theirs,
            ours / theirs,
            found.get("ours50"),
            found.get("theirs50"),
            seconds,
            2_000_000 / seconds,
            found.get("heap"),
            found.get("check"));
    System.out.print(result);
    Path folder = Files.createDirectories(Path.of("target", "bench"));
    Files.writeString(folder.resolve("trial-balance-2m.json"), result);
  }

  private static Map<String, String> measure(int lines, int questions) throws Exception {
    Books books = Books.of(TrialBalanceSpeedTest.class);
    new ManyLines(lines).fill(books);
    List<String> said = runInAnotherProcess(books, questions);
    return said.stream()
        .filter(line -> line.matches("[a-z0-9]+ [0-9.]+"))
        .map(line -> line.split(" ", 2))
        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
  }

  private static List<String> runInAnotherProcess(Books books, int questions)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                TrialBalanceProcess.class.getName(),
                books.database().url(),
                books.bookkeeper().user(),
                books.bookkeeper().password(),
                Integer.toString(questions))
            .redirectErrorStream(true)
            .start();
    List<String> lines = process.inputReader().readAllLines();
    assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
    System.out.println("TrialBalanceSpeedTest: " + String.join(", ", lines));
    return lines;
  }
}
