package plumbline.app.config;

import java.util.List;

/** What became of reading a configuration file. */
public sealed interface ConfigurationReading {
  /** The file is right; the warnings are for a person to see all the same. */
  record Read(Configuration configuration, List<String> warnings) implements ConfigurationReading {}

  /** The file cannot be used; every problem is listed, in the order of the lines. */
  record Rejected(List<Problem> problems) implements ConfigurationReading {}
}
