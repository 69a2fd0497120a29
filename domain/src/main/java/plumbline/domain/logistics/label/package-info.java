/** Labels for goods and shelves. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.logistics.label;
