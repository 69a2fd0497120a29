/** The lines of an entry being typed, as fields for the keyboard. */
@org.jspecify.annotations.NullMarked
package plumbline.views.journal.grid;
