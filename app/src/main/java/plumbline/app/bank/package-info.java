/** Bank statements read from files: CAMT.053 and CSV with a mapping. */
@NullMarked
package plumbline.app.bank;

import org.jspecify.annotations.NullMarked;
