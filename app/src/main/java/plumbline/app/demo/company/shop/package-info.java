/** Writing the demo company into a web shop's tables, as the shop itself would have. */
@NullMarked
package plumbline.app.demo.company.shop;

import org.jspecify.annotations.NullMarked;
