/** The ledger that follows from a year of trade. */
@NullMarked
package plumbline.app.demo.company.books;

import org.jspecify.annotations.NullMarked;
