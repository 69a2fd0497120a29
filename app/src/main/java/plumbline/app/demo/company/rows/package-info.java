/** Writing many rows quickly, into either of the two databases. */
@NullMarked
package plumbline.app.demo.company.rows;

import org.jspecify.annotations.NullMarked;
