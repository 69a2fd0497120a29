/** The trail of changes and postings as a bookkeeper reads it, and the proof that it is whole. */
@org.jspecify.annotations.NullMarked
package plumbline.views.audit;
