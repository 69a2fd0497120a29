/** The screen one entry after the other is typed and posted in. */
@org.jspecify.annotations.NullMarked
package plumbline.views.journal.entry;
