/** Lines of an entry as spreadsheets put them on the clipboard and take them from it. */
@org.jspecify.annotations.NullMarked
package plumbline.views.journal.sheet;
