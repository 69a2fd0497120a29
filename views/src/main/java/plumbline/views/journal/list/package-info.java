/** The journal: posted entries found, and the lines of the one under the cursor. */
@org.jspecify.annotations.NullMarked
package plumbline.views.journal.list;
