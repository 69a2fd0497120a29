/** Stock counts: opened for a warehouse, counted by anybody, confirmed once after a second look. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.logistics.count;
