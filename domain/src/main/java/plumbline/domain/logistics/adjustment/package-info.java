/** Adjustments above the limit that wait for a second person, and the reasons people may give. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.logistics.adjustment;
