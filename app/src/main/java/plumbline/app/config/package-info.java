/** What the user sets: the configuration file, passwords, and the folders Plumbline keeps. */
@NullMarked
package plumbline.app.config;

import org.jspecify.annotations.NullMarked;
