/** The field a scanner types into, and how it answers: colour, words, sound. */
@org.jspecify.annotations.NullMarked
package plumbline.views.scan;
