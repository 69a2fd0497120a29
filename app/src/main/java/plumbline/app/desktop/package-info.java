/** The desktop: its window, signing in, and the place of work of the person who signed in. */
@org.jspecify.annotations.NullMarked
package plumbline.app.desktop;
