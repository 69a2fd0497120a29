/** The warehouse's settings: limits, reasons of adjustments, and where products stand. */
@org.jspecify.annotations.NullMarked
package plumbline.views.warehouse;
