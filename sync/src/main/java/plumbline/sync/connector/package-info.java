/** What all connectors share: rows read from a database as they come. */
@NullMarked
package plumbline.sync.connector;

import org.jspecify.annotations.NullMarked;
