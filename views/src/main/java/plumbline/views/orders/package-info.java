/** The orders desk: finding orders, accepting, picking by scanner, shipping, taking back. */
@org.jspecify.annotations.NullMarked
package plumbline.views.orders;
