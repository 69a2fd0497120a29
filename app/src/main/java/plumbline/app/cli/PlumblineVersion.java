package plumbline.app.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version Maven noted in the archive of the program. */
final class PlumblineVersion implements IVersionProvider {
  private static final String NOTED = "/META-INF/maven/plumbline/plumbline-app/pom.properties";

  @Override
  public String[] getVersion() throws IOException {
    var properties = new Properties();
    try (var noted = PlumblineVersion.class.getResourceAsStream(NOTED)) {
      if (noted != null) {
        properties.load(noted);
      }
    }
    return new String[] {
      "Plumbline %s, Java %s"
          .formatted(properties.getProperty("version", "(not packaged)"), Runtime.version())
    };
  }
}
