/** An entry as it is being typed: header, lines, steps back, and what is wrong where. */
@org.jspecify.annotations.NullMarked
package plumbline.views.journal.form;
