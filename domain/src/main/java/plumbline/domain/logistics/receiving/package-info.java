/** Goods that come in: purchase orders, and receiving against one or without. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.logistics.receiving;
