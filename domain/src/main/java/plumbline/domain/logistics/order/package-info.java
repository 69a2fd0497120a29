/** Orders from acceptance to the goods on the way and back, as the warehouse works on them. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.logistics.order;
