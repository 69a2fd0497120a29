/** The whole demo company in memory, before it is written anywhere. */
@NullMarked
package plumbline.app.demo.company.firm;

import org.jspecify.annotations.NullMarked;
