package plumbline.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.test.ProjectFolder;
import plumbline.views.widget.AgeBadge;

/**
 * Lists the screens outside Logistics that speak of stock. One that shows a figure carries its age;
 * a new one fails here until it is listed with its reason.
 */
class StockFiguresCarryAgeTest {
  private static final String VIEWS = "plumbline.views.";
  private static final Pattern STOCK =
      Pattern.compile("\\b(stock|on hand|available|availability)\\b", Pattern.CASE_INSENSITIVE);

  private static final Set<String> OF_LOGISTICS =
      Set.of(
          "stock",
          "counts",
          "labels",
          "orders",
          "purchase",
          "receiving",
          "reorder",
          "scan",
          "tally",
          "transfers",
          "warehouse");

  private static final Map<String, String> NO_FIGURE =
      Map.of(
          "audit", "names records that were changed",
          "chart", "names an account that is kept for stock",
          "periods", "names the movements that wait to be posted",
          "settings", "names the accounts the stock is posted to");

  /** These carry the badge. */
  private static final Set<String> WITH_AGE = Set.of("reconcile", "reports", "valuation");

  @Test
  void no_screen_of_another_module_reads_stock_from_logistics_itself() {
    assertThat(
            PlumblineClasses.ALL.stream()
                .filter(type -> type.getPackageName().startsWith(VIEWS))
                .filter(type -> !OF_LOGISTICS.contains(screen(type)))
                .filter(type -> !WITH_AGE.contains(screen(type)))
                .filter(StockFiguresCarryAgeTest::readsLogistics)
                .map(JavaClass::getName))
        .isEmpty();
  }

  @Test
  void a_screen_that_speaks_of_stock_is_known_and_one_with_figures_carries_their_age()
      throws IOException {
    Set<String> known = new TreeSet<>(NO_FIGURE.keySet());
    known.addAll(WITH_AGE);
    known.addAll(OF_LOGISTICS);
    assertThat(speakingOfStock()).contains("reconcile").isSubsetOf(known);
    for (String screen : WITH_AGE) {
      assertThat(
              PlumblineClasses.ALL.stream()
                  .filter(type -> type.getPackageName().equals(VIEWS + screen))
                  .anyMatch(type -> uses(type, AgeBadge.class.getName())))
          .as("%s carries ages", screen)
          .isTrue();
    }
  }

  private static Set<String> speakingOfStock() throws IOException {
    Path texts = ProjectFolder.file("views/src/main/resources/plumbline/views");
    try (Stream<Path> files = Files.walk(texts)) {
      return files
          .filter(file -> file.endsWith("texts.properties"))
          .filter(StockFiguresCarryAgeTest::speaks)
          .map(file -> texts.relativize(file).getName(0).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean speaks(Path file) {
    try {
      return STOCK.matcher(Files.readString(file)).find();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private static String screen(JavaClass type) {
    return type.getPackageName().substring(VIEWS.length()).split("\\.")[0];
  }

  private static boolean readsLogistics(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(
            use -> use.getTargetClass().getPackageName().startsWith("plumbline.domain.logistics"));
  }

  private static boolean uses(JavaClass type, String name) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(use -> use.getTargetClass().getName().equals(name));
  }
}
