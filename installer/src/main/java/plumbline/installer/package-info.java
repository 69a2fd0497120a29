/** Packs the program together with a Java of its own; runs in the build, on the toolchain's JDK. */
@NullMarked
package plumbline.installer;

import org.jspecify.annotations.NullMarked;
