/** Purchase orders: what is ordered from whom, what has come of it, and what is late. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.logistics.purchase;
