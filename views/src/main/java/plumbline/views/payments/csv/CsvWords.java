package plumbline.views.payments.csv;

import plumbline.domain.finance.bank.csv.CsvColumn;
import plumbline.domain.finance.bank.csv.CsvRowProblem;
import plumbline.views.text.Texts;

/** What columns and settings of a file are called, and what is wrong with a row. */
final class CsvWords {
  private static final Texts TEXTS = Texts.of(CsvWords.class);

  private CsvWords() {}

  static String of(CsvColumn column) {
    return TEXTS.get("field." + column);
  }

  static String of(Setting setting) {
    return TEXTS.get("setting." + setting);
  }

  static String of(CsvRowProblem problem) {
    CsvColumn field = problem.field();
    return field == null
        ? problem.message()
        : TEXTS.get("row.problem", of(field), problem.value(), problem.message());
  }
}
