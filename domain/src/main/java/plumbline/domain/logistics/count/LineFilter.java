package plumbline.domain.logistics.count;

/** Which lines of a count are looked at. */
public enum LineFilter {
  ALL(""),
  NOT_COUNTED(" and counted is null"),
  VARIANCES(" and variance <> 0");

  private final String condition;

  LineFilter(String condition) {
    this.condition = condition;
  }

  String condition() {
    return condition;
  }
}
