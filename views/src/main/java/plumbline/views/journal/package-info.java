/** The bookkeeper's desk: the journal, posting an entry, reading a posted one. */
@org.jspecify.annotations.NullMarked
package plumbline.views.journal;
