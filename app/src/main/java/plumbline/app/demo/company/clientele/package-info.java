/** Whom the demo company sells to, and at what discount. */
@NullMarked
package plumbline.app.demo.company.clientele;

import org.jspecify.annotations.NullMarked;
