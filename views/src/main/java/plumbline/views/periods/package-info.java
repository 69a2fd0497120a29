/** The months of a year: closing them, opening them again, locking VAT, and the year end. */
@org.jspecify.annotations.NullMarked
package plumbline.views.periods;
