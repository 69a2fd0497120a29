/** Writing the demo company into the central database. */
@NullMarked
package plumbline.app.demo.company.erp;

import org.jspecify.annotations.NullMarked;
