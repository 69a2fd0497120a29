package plumbline.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plumbline.test.ProjectFolder;

/** What holds for source files rather than for classes. */
class SourceFilesTest {

  private static final int LONGEST = 400;

  private final List<Path> files = ProjectFolder.javaFiles();

  @Test
  void no_file_is_longer_than_400_lines() throws IOException {
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(LONGEST);
    }
  }

  @Test
  void every_package_of_main_code_is_null_marked() throws IOException {
    TreeSet<Path> packages =
        files.stream()
            .filter(file -> file.toString().contains("/src/main/java/"))
            .map(Path::getParent)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages).isNotEmpty();
    for (Path folder : packages) {
      assertThat(folder.resolve("package-info.java")).isRegularFile();
      assertThat(Files.readString(folder.resolve("package-info.java"))).contains("NullMarked");
    }
  }
}
