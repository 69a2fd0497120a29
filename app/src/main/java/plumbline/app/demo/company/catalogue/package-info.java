/** What the demo company sells. */
@NullMarked
package plumbline.app.demo.company.catalogue;

import org.jspecify.annotations.NullMarked;
