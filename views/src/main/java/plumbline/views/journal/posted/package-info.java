/** A posted entry to read and copy, never to change. */
@org.jspecify.annotations.NullMarked
package plumbline.views.journal.posted;
