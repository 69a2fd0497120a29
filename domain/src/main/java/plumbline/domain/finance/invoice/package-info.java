/** Invoices and credit notes: issued once, numbered without gaps, posted and never changed. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.finance.invoice;
