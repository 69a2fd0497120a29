/** Admin: who changed what. */
@NullMarked
package plumbline.domain.admin;

import org.jspecify.annotations.NullMarked;
