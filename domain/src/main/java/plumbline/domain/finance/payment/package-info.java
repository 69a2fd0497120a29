/** Payments: money received and paid out, and the documents it settles. */
@NullMarked
package plumbline.domain.finance.payment;

import org.jspecify.annotations.NullMarked;
