package plumbline.views.payments.csv;

/** What is said about a file beside its columns. */
enum Setting {
  ACCOUNT,
  ENCODING,
  SEPARATOR,
  ROWS_ABOVE,
  DATE_FORMAT,
  DECIMAL,
  MAPPING
}
