/** Editing one record beside its list: what is typed, what is refused, what came of saving. */
@NullMarked
package plumbline.views.form;

import org.jspecify.annotations.NullMarked;
