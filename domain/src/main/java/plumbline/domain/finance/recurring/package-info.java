/** Templates of entries, and the entries that come again on their day. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.finance.recurring;
