/** Who works at the demo company. */
@NullMarked
package plumbline.app.demo.company.people;

import org.jspecify.annotations.NullMarked;
