/** The warehouse's desk: stock of one warehouse, found by scanner or by name, and adjusted. */
@org.jspecify.annotations.NullMarked
package plumbline.views.stock;
