/** Accounts and journal entries from CSV files. */
@NullMarked
package plumbline.app.importing;

import org.jspecify.annotations.NullMarked;
