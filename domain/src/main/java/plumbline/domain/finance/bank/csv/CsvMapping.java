package plumbline.domain.finance.bank.csv;

import java.util.List;
import java.util.Map;

/**
 * How a bank's file is read, under a name.
 *
 * @param iban the firm's account the file is of
 * @param header what stands above the columns, by which the same bank's next file is known
 * @param columns where what stands, counted from zero; what is not in it is not in the file
 */
public record CsvMapping(
    String name,
    String iban,
    List<String> header,
    CsvShape shape,
    Map<CsvColumn, Integer> columns) {
  public CsvMapping {
    header = List.copyOf(header);
    columns = Map.copyOf(columns);
  }
}
