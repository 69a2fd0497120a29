package plumbline.views.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** For every package with words: each key asked for is there, each key there is asked for. */
class TextKeysTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern ASKED = Pattern.compile("TEXTS\\s*\\.get\\(\\s*\"([^\"]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z0-9.]+)\"");

  @TestFactory
  Stream<DynamicTest> every_package_has_exactly_the_words_it_uses() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.endsWith("texts.properties")).toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(file)));
    }
  }

  private static void check(Path bundle) throws IOException {
    Set<String> keys = keys(bundle);
    Path folder = SOURCES.resolve(RESOURCES.relativize(bundle).getParent());
    Set<String> asked = new TreeSet<>();
    Set<String> literals = new TreeSet<>();
    try (Stream<Path> sources = Files.list(folder)) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        String code = Files.readString(source);
        collect(ASKED, code, asked);
        collect(LITERAL, code, literals);
      }
    }
    Set<String> missing = new TreeSet<>(asked);
    missing.removeIf(key -> keys.contains(key) || key.endsWith("."));
    assertThat(missing).as("asked for in %s but not in the bundle", folder).isEmpty();
    Set<String> unused = new TreeSet<>(keys);
    unused.removeIf(
        key ->
            literals.contains(key)
                || literals.stream().anyMatch(l -> l.endsWith(".") && key.startsWith(l)));
    assertThat(unused).as("in the bundle of %s but never asked for", folder).isEmpty();
    translations(bundle).forEach(file -> assertThat(keys(file)).as("%s", file).isEqualTo(keys));
  }

  private static List<Path> translations(Path bundle) throws IOException {
    try (Stream<Path> files = Files.list(bundle.getParent())) {
      return files
          .filter(f -> f.getFileName().toString().matches("texts_\\w+\\.properties"))
          .toList();
    }
  }

  private static Set<String> keys(Path bundle) {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      words.load(reader);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    words.forEach(
        (key, value) -> {
          assertThat((String) value).as("%s: a straight apostrophe", key).doesNotContain("'");
          assertThat(new MessageFormat((String) value, Locale.ROOT)).isNotNull();
        });
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static void collect(Pattern pattern, String code, Set<String> found) {
    Matcher matcher = pattern.matcher(code);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
  }
}
