package plumbline.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Leaves the application image and, where it can, the package in the module's target folder. */
final class BuildInstaller {
  private BuildInstaller() {}

  /** Takes the folder of the module and the version of the project. */
  public static void main(String[] arguments) throws IOException {
    Path module = Path.of(arguments[0]);
    String version = arguments[1].replaceFirst("-SNAPSHOT$", "");
    Path target = module.resolve("target");
    Path distribution = module.resolveSibling("app/target/plumbline/lib");
    Path jars = target.resolve("packing/jars");
    List<String> leftOut = ShippedFiles.ofThisSystem().copy(distribution, jars);
    System.out.printf(
        "%s of jars instead of %s, without %s%n", size(jars), size(distribution), leftOut);

    Path runtime = target.resolve("packing/runtime");
    String modules = RuntimeModules.of(jars);
    ApplicationImage.link(modules, runtime);
    Path jdk = Path.of(System.getProperty("java.home"));
    System.out.printf("%s of Java instead of %s, with %s%n", size(runtime), size(jdk), modules);

    Path resources = resources(module, target.resolve("packing/resources"));
    ApplicationImage.assemble(
        new ApplicationImage.Sources(
            version,
            jars,
            runtime,
            distribution.resolve("plumbline.options"),
            resources,
            target.resolve("licences/THIRD-PARTY.txt")),
        target);
    Path image = target.resolve(ApplicationImage.NAME);
    System.out.printf("%s: %s%n", image, size(image));

    DebianPackage debian = DebianPackage.ofThisMachine();
    Optional<String> obstacle = debian.obstacle();
    obstacle.ifPresent(System.out::println);
    if (obstacle.isEmpty()) {
      debian.build(image, version, resources, target);
    }
  }

  /** What jpackage takes instead of its own, by the names it looks for. */
  private static Path resources(Path module, Path folder) throws IOException {
    Files.createDirectory(folder);
    Files.copy(
        module.resolveSibling("views/src/main/resources/plumbline/views/shell/icon.png"),
        folder.resolve(ApplicationImage.NAME + ".png"));
    for (String script : List.of("postinst", "prerm")) {
      Files.copy(module.resolve("src/main/debian").resolve(script), folder.resolve(script));
    }
    return folder;
  }

  private static String size(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return "%d MB".formatted(bytes / 1_000_000);
  }
}
