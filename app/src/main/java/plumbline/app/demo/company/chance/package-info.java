/** The dice the demo company is thrown with: the same seed gives the same firm on every machine. */
@NullMarked
package plumbline.app.demo.company.chance;

import org.jspecify.annotations.NullMarked;
