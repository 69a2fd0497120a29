/** Goods that come in, taken in by scanner: against a purchase order or without one. */
@org.jspecify.annotations.NullMarked
package plumbline.views.receiving;
