package plumbline.app.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a CSV file in UTF-8, with or without byte order mark, under a header known before.
 */
final class CsvRows {
  private CsvRows() {}

  /** Takes the rows one after the other. */
  interface Sink {
    /** A row with as many fields as the header, each without spaces around it. */
    void row(long line, List<String> fields);

    /** A row with another number of fields. */
    void misshapen(long line, List<String> fields);
  }

  static void read(Path file, List<String> header, Sink sink) throws UnreadableFileException {
    try {
      if (!Files.isRegularFile(file)) {
        throw new UnreadableFileException(file + ": there is no such file.");
      }
      Utf8Text.check(file);
      readUtf8(file, header, sink);
    } catch (IOException | UncheckedIOException failure) {
      throw new UnreadableFileException(file + " cannot be read: " + failure.getMessage());
    }
  }

  private static void readUtf8(Path file, List<String> header, Sink sink)
      throws IOException, UnreadableFileException {
    long line = 0;
    try (var rows =
        CsvReader.builder()
            .detectBomHeader(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .skipEmptyLines(true)
            .ofCsvRecord(file)) {
      for (CsvRecord row : rows) {
        List<String> fields = stripped(row);
        if (line == 0) {
          checkHeader(file, header, fields);
        } else if (fields.size() == header.size()) {
          sink.row(row.getStartingLineNumber(), fields);
        } else {
          sink.misshapen(row.getStartingLineNumber(), fields);
        }
        line = row.getStartingLineNumber();
      }
    } catch (CsvParseException failure) {
      throw new UnreadableFileException(
          "%s: after line %d a quotation mark is never closed, or text follows a closing one. Write"
                  .formatted(file, line)
              + " a field with quotation marks as \"say \"\"so\"\"\".");
    }
    if (line == 0) {
      checkHeader(file, header, List.of());
    }
  }

  private static List<String> stripped(CsvRecord row) {
    List<String> fields = new ArrayList<>(row.getFieldCount());
    for (int i = 0; i < row.getFieldCount(); i++) {
      fields.add(row.getField(i).strip());
    }
    return fields;
  }

  private static void checkHeader(Path file, List<String> wanted, List<String> found)
      throws UnreadableFileException {
    if (!found.equals(wanted)) {
      throw new UnreadableFileException(
          "%s: the first line is \"%s\". Accepted: \"%s\", with commas between the fields."
              .formatted(file, String.join(",", found), String.join(",", wanted)));
    }
  }
}
