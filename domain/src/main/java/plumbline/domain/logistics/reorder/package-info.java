/** What to order so that stock lasts: from minimum levels and what was sold lately. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.logistics.reorder;
