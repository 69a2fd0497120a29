/** Documents as PDF, the same bytes for the same content. */
@org.jspecify.annotations.NullMarked
package plumbline.app.document;
