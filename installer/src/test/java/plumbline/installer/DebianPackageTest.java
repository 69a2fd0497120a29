package plumbline.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebianPackageTest {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void without_its_programs_one_sentence_says_what_is_missing() throws IOException {
    Path dpkg = Files.createFile(folder.resolve("dpkg"));
    assertThat(dpkg.toFile().setExecutable(true)).isTrue();
    assertThat(new DebianPackage(List.of(Path.of("/nowhere"), folder)).obstacle())
        .contains(
            "No package for Debian and Ubuntu was made, because this machine has no dpkg-deb and"
                + " no fakeroot.");
  }

  @Test
  void the_package_says_what_a_desktop_needs_to_know() throws Exception {
    Path debian = debian();
    assertThat(printed("dpkg-deb", "--field", debian.toString()))
        .contains("Package: plumbline\n")
        .containsPattern("Version: [0-9.]+\n")
        .containsPattern("Depends: .*libgtk-3-0.*libgl1");
    Path installed = unpacked(debian).resolve("opt/plumbline");
    assertThat(installed.resolve("lib/plumbline-Plumbline.desktop"))
        .content()
        .contains(
            "Name=Plumbline\n",
            "Comment=Back office of a wholesale distributor\n",
            "Exec=/opt/plumbline/bin/Plumbline\n",
            "Icon=/opt/plumbline/lib/Plumbline.png\n",
            "Categories=Office;Finance;\n");
    assertThat(installed.resolve("lib/Plumbline.png"))
        .hasSameBinaryContentAs(
            Path.of("../views/src/main/resources/plumbline/views/shell/icon.png"));
  }

  @Test
  void installing_it_needs_no_menu() throws Exception {
    Path scripts = folder.resolve("scripts");
    printed("dpkg-deb", "--control", debian().toString(), scripts.toString());
    for (String script : List.of("postinst", "prerm")) {
      assertThat(scripts.resolve(script))
          .hasSameTextualContentAs(Path.of("src/main/debian", script));
    }
  }

  @Test
  void what_it_installs_starts() throws Exception {
    Path installed = unpacked(debian()).resolve("opt/plumbline");
    assertThat(
            new LaunchedImage(installed, folder.toRealPath())
                .run(Duration.ofMinutes(3), "--version")
                .out())
        .startsWith("Plumbline ");
  }

  private static Path debian() throws IOException {
    assumeTrue(DebianPackage.ofThisMachine().obstacle().isEmpty(), "made only where it can be");
    try (var files = Files.newDirectoryStream(TARGET, "*.deb")) {
      return files.iterator().next();
    }
  }

  private Path unpacked(Path debian) throws Exception {
    Path files = folder.resolve("files");
    printed("dpkg-deb", "--extract", debian.toString(), files.toString());
    return files;
  }

  private String printed(String... command) throws Exception {
    Path out = folder.resolve("printed");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    int code = process.waitFor();
    String text = Files.readString(out);
    assertThat(code).as(text).isZero();
    return text;
  }
}
