package plumbline.domain.finance.bank.csv;

/**
 * Why a row is not taken.
 *
 * @param line where the row begins in the file
 * @param field what the column says, or null where the whole row is meant
 * @param message a sentence saying what would be accepted
 */
public record CsvRowProblem(
    int line, @org.jspecify.annotations.Nullable CsvColumn field, String value, String message) {}
