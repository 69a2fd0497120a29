/** Bank statements as CSV: which column says what, remembered per bank, and reading rows by it. */
@NullMarked
package plumbline.domain.finance.bank.csv;

import org.jspecify.annotations.NullMarked;
