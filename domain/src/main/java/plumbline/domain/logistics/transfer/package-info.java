/** Goods between two warehouses: sent, in transit, and received with their differences. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.logistics.transfer;
