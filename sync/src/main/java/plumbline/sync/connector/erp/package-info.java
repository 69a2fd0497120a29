/** The ERP's side of a comparison, read from the views its modules publish. */
@NullMarked
package plumbline.sync.connector.erp;

import org.jspecify.annotations.NullMarked;
