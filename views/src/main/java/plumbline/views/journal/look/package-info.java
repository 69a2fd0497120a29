/** The style sheet of the journal. */
@org.jspecify.annotations.NullMarked
package plumbline.views.journal.look;
