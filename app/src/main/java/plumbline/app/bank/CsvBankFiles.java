package plumbline.app.bank;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.bank.csv.CsvFiles;
import plumbline.domain.finance.bank.csv.CsvRow;
import plumbline.domain.finance.bank.csv.CsvText;

/** Splits banks' CSV files into rows; finds out how a file is written by looking at it. */
public final class CsvBankFiles implements CsvFiles {
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
  private static final int LEAST_COLUMNS = 2;

  @Override
  public CsvText open(byte[] file) {
    String encoding = FileEncoding.of(file);
    CsvText best = split(file, encoding, SEPARATORS.getFirst());
    long most = regularity(best);
    for (char separator : SEPARATORS) {
      CsvText text = split(file, encoding, separator);
      long regular = regularity(text);
      if (regular > most) {
        most = regular;
        best = text;
      }
    }
    return best;
  }

  /** How many fields stand in rows that have as many fields as most rows have. */
  private static long regularity(CsvText text) {
    if (!(text instanceof CsvText.Split split)) {
      return 0;
    }
    Map<Integer, Integer> rowsByWidth = new HashMap<>();
    split.rows().forEach(row -> rowsByWidth.merge(row.fields().size(), 1, Integer::sum));
    return rowsByWidth.entrySet().stream()
        .filter(width -> width.getKey() >= LEAST_COLUMNS)
        .mapToLong(width -> (long) width.getKey() * width.getValue())
        .max()
        .orElse(0);
  }

  @Override
  public CsvText split(byte[] file, String encoding, char separator) {
    FileEncoding.Decoded decoded = FileEncoding.decode(file, encoding);
    return switch (decoded) {
      case FileEncoding.Decoded.Wrong(int line) ->
          new CsvText.Refused(
              new Refusal(
                  "encoding",
                  encoding,
                  "Line %d is not written in %s. Choose another encoding."
                      .formatted(line, encoding)));
      case FileEncoding.Decoded.Text(String text) -> rows(text, encoding, separator);
    };
  }

  private static CsvText rows(String text, String encoding, char separator) {
    List<CsvRow> rows = new ArrayList<>();
    int line = 0;
    try (var records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .skipEmptyLines(true)
            .ofCsvRecord(text)) {
      for (CsvRecord row : records) {
        line = (int) row.getStartingLineNumber();
        if (row.getFields().stream().anyMatch(field -> !field.isBlank())) {
          rows.add(new CsvRow(line, row.getFields()));
        }
      }
    } catch (CsvParseException | java.io.UncheckedIOException failure) {
      return refused(
          "After line %d a quotation mark is never closed, or text follows a closing one. Choose another separator, or mend the file."
              .formatted(line));
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return rows.isEmpty()
        ? refused("The file has no rows. Choose a bank's camt.053 or CSV file.")
        : new CsvText.Split(encoding, separator, rows);
  }

  private static CsvText refused(String message) {
    return new CsvText.Refused(Refusal.ofWhole(message));
  }
}
