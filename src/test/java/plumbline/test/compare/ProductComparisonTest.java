package plumbline.test.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plumbline.test.support.BenchResult;
import plumbline.test.support.TestDatabase;
import plumbline.test.woocommerce.TwoSystems;

class ProductComparisonTest {

  @Test
  void twenty_thousand_products_are_compared_exactly_in_a_small_heap() throws Exception {
    compare(20_000, 1);
  }

  @Test
  @Tag("bench")
  void two_hundred_thousand_products_are_compared_beside_the_two_bare_selects() throws Exception {
    double[] times = compare(200_000, 5);
    double slower = Math.max(times[0], times[1]);
    new BenchResult(
            "compare-200k",
            "s",
            times[2],
            slower,
            "the slower of the two bare ordered selects, fully read (ERP %.3f, shop %.3f)"
                .formatted(times[0], times[1]),
            "lower")
        .keep();
  }

  /** Returns the seconds of the bare selects of ERP and shop, and of the comparison. */
  private static double[] compare(int count, int rounds) throws Exception {
    ManyProducts products = new ManyProducts(count);
    try (TwoSystems systems = TwoSystems.create(ProductComparisonTest.class)) {
      products.fill(systems);
      List<String> lines = runInAnotherProcess(systems.erp, systems.shop, rounds);
      assertThat(withPrefix(lines, "found ").stream().sorted().toList())
          .isEqualTo(products.expected());
      assertThat(Integer.parseInt(withPrefix(lines, "heap ").getFirst())).isLessThanOrEqualTo(256);
      String[] times = withPrefix(lines, "times ").getFirst().split(" ");
      return new double[] {
        Double.parseDouble(times[0]), Double.parseDouble(times[1]), Double.parseDouble(times[2])
      };
    }
  }

  private static List<String> runInAnotherProcess(TestDatabase erp, TestDatabase shop, int rounds)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                ComparingProcess.class.getName(),
                erp.url(),
                erp.superuser().user(),
                erp.superuser().password().reveal(),
                shop.url(),
                shop.superuser().user(),
                shop.superuser().password().reveal(),
                Integer.toString(rounds))
            .redirectErrorStream(true)
            .start();
    List<String> lines = process.inputReader().readAllLines();
    assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
    return lines;
  }

  private static List<String> withPrefix(List<String> lines, String prefix) {
    return lines.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .toList();
  }
}
