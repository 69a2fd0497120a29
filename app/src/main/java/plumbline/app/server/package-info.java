/** PostgreSQL and MariaDB run by Plumbline itself, on a folder of its own, for the demo company. */
@NullMarked
package plumbline.app.server;

import org.jspecify.annotations.NullMarked;
