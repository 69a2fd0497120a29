/** VAT split out of a line, or put on top of it. */
@org.jspecify.annotations.NullMarked
package plumbline.views.journal.vat;
