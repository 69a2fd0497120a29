/**
 * The command line: one class a command; results on standard output, messages on standard error.
 */
@NullMarked
package plumbline.app.cli;

import org.jspecify.annotations.NullMarked;
