/** Deliveries in, shipments out, and what stands on the shelves after them. */
@NullMarked
package plumbline.app.demo.company.warehouse;

import org.jspecify.annotations.NullMarked;
