/** Bank statements: imported once, each line booked, proposed for or set aside. */
@NullMarked
package plumbline.domain.finance.bank;

import org.jspecify.annotations.NullMarked;
