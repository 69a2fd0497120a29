package plumbline.app.importing;

/**
 * What is wrong with one row of a file, and what would be accepted. Field and value are empty where
 * the row as a whole is meant.
 */
public record RowProblem(long line, String field, String value, String message) {
  static RowProblem ofRow(long line, String message) {
    return new RowProblem(line, "", "", message);
  }

  @Override
  public String toString() {
    String where = field.isEmpty() ? "" : ", %s \"%s\"".formatted(field, value);
    return "line %d%s: %s".formatted(line, where, message);
  }
}
