/** Drafts of journal entries in files of this machine's user. */
@NullMarked
package plumbline.app.drafts;

import org.jspecify.annotations.NullMarked;
