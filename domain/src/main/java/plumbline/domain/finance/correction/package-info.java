/** Correcting a posted entry by a second one: reversals and how they are made. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.finance.correction;
