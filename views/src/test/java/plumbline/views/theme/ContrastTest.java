package plumbline.views.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2 AA: 4.5 to 1 for text, 3 to 1 for the edges and marks one must see. */
class ContrastTest {
  private static final Path FOLDER = Path.of("src/main/resources/plumbline/views/theme");
  private static final Pattern TOKEN = Pattern.compile("(-pl-[a-z-]+):\\s*(#[0-9a-f]{6})");
  private static final List<String> GROUNDS =
      List.of("bg", "bg-chrome", "bg-hover", "bg-selected", "bg-inset");

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void words_can_be_read_on_every_ground(String theme) throws IOException {
    Map<String, double[]> tokens = tokens(theme);
    for (String ground : GROUNDS) {
      atLeast(4.5, theme, tokens, "text", ground);
    }
    for (String ground : List.of("bg", "bg-chrome", "bg-inset", "bg-hover", "bg-selected")) {
      atLeast(4.5, theme, tokens, "text-muted", ground);
    }
    for (String meaning : List.of("accent-text", "verified", "amber", "red", "unknown")) {
      for (String ground : List.of("bg", "bg-chrome", "bg-inset", "bg-selected")) {
        atLeast(4.5, theme, tokens, meaning, ground);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "light.css, text-on-accent, accent",
    "light.css, text-on-accent, accent-hover",
    "light.css, accent-text, accent-soft",
    "light.css, verified, verified-soft",
    "light.css, amber, amber-soft",
    "light.css, red, red-soft",
    "light.css, text, red-soft",
    "light.css, text, amber-soft",
    "light.css, unknown, unknown-soft",
    "light.css, unknown, unknown-hatch",
    "dark.css, text-on-accent, accent",
    "dark.css, text-on-accent, accent-hover",
    "dark.css, accent-text, accent-soft",
    "dark.css, verified, verified-soft",
    "dark.css, amber, amber-soft",
    "dark.css, red, red-soft",
    "dark.css, text, red-soft",
    "dark.css, text, amber-soft",
    "dark.css, unknown, unknown-soft",
    "dark.css, unknown, unknown-hatch"
  })
  void words_can_be_read_on_their_own_tint(String theme, String words, String ground)
      throws IOException {
    atLeast(4.5, theme, tokens(theme), words, ground);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void edges_of_fields_focus_and_marks_can_be_seen(String theme) throws IOException {
    Map<String, double[]> tokens = tokens(theme);
    for (String mark : List.of("line-control", "accent", "red-mark", "verified", "unknown")) {
      atLeast(3, theme, tokens, mark, "bg");
      atLeast(3, theme, tokens, mark, "bg-chrome");
    }
  }

  @Test
  void both_themes_define_the_same_tokens() throws IOException {
    assertThat(names("light.css")).isEqualTo(names("dark.css"));
  }

  @Test
  void no_style_sheet_but_the_tokens_names_a_colour() throws IOException {
    try (Stream<Path> sheets = Files.list(FOLDER)) {
      for (Path sheet : sheets.filter(f -> f.toString().endsWith(".css")).toList()) {
        if (!sheet.endsWith("light.css") && !sheet.endsWith("dark.css")) {
          assertThat(Files.readString(sheet)).as("%s", sheet).doesNotContainPattern("#[0-9a-f]{3}");
        }
      }
    }
  }

  @Test
  void every_token_used_is_defined() throws IOException {
    List<String> defined = names("light.css");
    try (Stream<Path> sheets = Files.list(FOLDER)) {
      for (Path sheet : sheets.filter(f -> f.toString().endsWith(".css")).toList()) {
        Matcher used = Pattern.compile("-pl-[a-z-]+").matcher(Files.readString(sheet));
        assertThat(used.results().map(r -> r.group()).distinct().toList())
            .as("%s", sheet)
            .isSubsetOf(defined);
      }
    }
  }

  private static void atLeast(
      double ratio, String theme, Map<String, double[]> tokens, String front, String back) {
    assertThat(contrast(tokens.get("-pl-" + front), tokens.get("-pl-" + back)))
        .as("%s: %s on %s", theme, front, back)
        .isGreaterThanOrEqualTo(ratio);
  }

  private static double contrast(double[] one, double[] other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(double[] rgb) {
    return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static Map<String, double[]> tokens(String theme) throws IOException {
    Map<String, double[]> tokens = new HashMap<>();
    Matcher matcher = TOKEN.matcher(Files.readString(FOLDER.resolve(theme)));
    while (matcher.find()) {
      int rgb = Integer.parseInt(matcher.group(2).substring(1), 16);
      tokens.put(
          matcher.group(1),
          new double[] {(rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0});
    }
    return tokens;
  }

  private static List<String> names(String theme) throws IOException {
    return Pattern.compile("(-pl-[a-z-]+):")
        .matcher(Files.readString(FOLDER.resolve(theme)))
        .results()
        .map(result -> result.group(1))
        .toList();
  }
}
