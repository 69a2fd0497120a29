/** Reports as files: PDF, XLSX and CSV. */
@NullMarked
package plumbline.app.export;

import org.jspecify.annotations.NullMarked;
