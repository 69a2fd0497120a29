/** Invoices: the list, one of them, shipped orders to invoice, by hand, and taking back. */
@org.jspecify.annotations.NullMarked
package plumbline.views.invoices;
