package plumbline.domain.finance.bank.csv;

/**
 * How a file is written.
 *
 * @param skipped rows before the first movement; the last of them is the header, none means that
 *     there is no header
 * @param decimal the decimal sign: a comma or a point
 */
public record CsvShape(
    String encoding, char separator, int skipped, WrittenDate date, char decimal) {}
