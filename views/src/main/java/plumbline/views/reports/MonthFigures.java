package plumbline.views.reports;

import java.math.BigDecimal;
import java.time.YearMonth;

/** One month of a firm: what it earned and spent, and what it had at the end. */
record MonthFigures(
    YearMonth month,
    BigDecimal income,
    BigDecimal expense,
    BigDecimal cash,
    BigDecimal receivables) {
  BigDecimal result() {
    return income.subtract(expense);
  }
}
