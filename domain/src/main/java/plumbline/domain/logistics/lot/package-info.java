/** Lots with expiry, of the products that ask for them. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.logistics.lot;
