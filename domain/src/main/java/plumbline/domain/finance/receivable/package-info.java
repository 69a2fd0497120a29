/** What customers owe: their statements and the reminders they get. */
@NullMarked
package plumbline.domain.finance.receivable;

import org.jspecify.annotations.NullMarked;
