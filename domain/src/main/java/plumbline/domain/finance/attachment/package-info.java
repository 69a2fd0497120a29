/** Files kept with a posted entry: added, never removed, each with its hash. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.finance.attachment;
