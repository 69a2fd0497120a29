package plumbline.test.imports;

import org.junit.jupiter.api.Tag;

/** The same with a hundred thousand lines; {@code mvn -Psoak verify}. */
@Tag("soak")
class KilledImportSoakTest extends KilledImportTest {
  @Override
  int lines() {
    return 100_000;
  }
}
