/**
 * What people type into: amounts with sums, dates with shortcuts, look-ups by any part of a name.
 */
@org.jspecify.annotations.NullMarked
package plumbline.views.field;
