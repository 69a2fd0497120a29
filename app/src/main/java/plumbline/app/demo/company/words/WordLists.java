package plumbline.app.demo.company.words;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lists of words, places and products the company is made from; they lie in one folder of
 * resources.
 */
public final class WordLists {
  private static final String FOLDER = "/plumbline/app/demo/company/";

  private WordLists() {}

  /** A CSV file with a header. */
  public static List<NamedCsvRecord> table(String file) {
    try (Reader reader = reader(file);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return rows.stream().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A file with one entry a line. */
  public static List<String> lines(String file) {
    return text(file).lines().toList();
  }

  /** A file with entries separated by blanks. */
  public static List<String> words(String file) {
    return List.of(text(file).strip().split("\\s+"));
  }

  /** A whole file. */
  public static String text(String file) {
    try (Reader reader = reader(file)) {
      return reader.readAllAsString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Reader reader(String file) {
    String path = file.startsWith("/") ? file : FOLDER + file;
    InputStream stream = WordLists.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalStateException("The program lacks its file " + path);
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }
}
