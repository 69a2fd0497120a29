/** Stock counts: the list of them, and counting by scanner with variances before confirming. */
@org.jspecify.annotations.NullMarked
package plumbline.views.counts;
