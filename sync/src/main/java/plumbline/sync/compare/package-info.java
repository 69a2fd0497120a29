/** Compares two systems exactly: both sides in key order, one pass, then a second look. */
@NullMarked
package plumbline.sync.compare;

import org.jspecify.annotations.NullMarked;
