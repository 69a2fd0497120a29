/** The demo company: a year in the life of a distributor, the same rows from the same seed. */
@NullMarked
package plumbline.app.demo.company;

import org.jspecify.annotations.NullMarked;
