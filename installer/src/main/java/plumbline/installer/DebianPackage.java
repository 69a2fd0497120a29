package plumbline.installer;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The package for Debian and Ubuntu, made where the programs are that make one. */
record DebianPackage(List<Path> searched) {
  private static final List<String> PROGRAMS = List.of("dpkg", "dpkg-deb", "fakeroot");

  /** What jpackage cannot see because it lies inside the jars of JavaFX. */
  private static final String LIBRARIES = "libgtk-3-0, libgl1, libxxf86vm1";

  /** Made by the programs on the PATH. */
  static DebianPackage ofThisMachine() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return new DebianPackage(
        Pattern.compile(File.pathSeparator).splitAsStream(path).map(Path::of).toList());
  }

  /** Why no package can be made here, if none can. */
  Optional<String> obstacle() {
    List<String> missing = PROGRAMS.stream().filter(program -> !isThere(program)).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "No package for Debian and Ubuntu was made, because this machine has no %s."
                .formatted(String.join(" and no ", missing)));
  }

  /** Packs the image; jpackage takes the icon from the resources, not from the image. */
  void build(Path image, String version, Path resources, Path folder) {
    JdkTool.run(
        "jpackage",
        List.of(
            "--type",
            "deb",
            "--app-image",
            image.toString(),
            "--name",
            ApplicationImage.NAME,
            "--app-version",
            version,
            "--resource-dir",
            resources.toString(),
            "--description",
            "Back office of a wholesale distributor",
            "--linux-shortcut",
            "--linux-menu-group",
            "Office;Finance;",
            "--linux-package-deps",
            LIBRARIES,
            "--dest",
            folder.toString()));
  }

  private boolean isThere(String program) {
    return searched.stream().anyMatch(folder -> Files.isExecutable(folder.resolve(program)));
  }
}
