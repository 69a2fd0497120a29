/** The files kept with a posted entry. */
@org.jspecify.annotations.NullMarked
package plumbline.views.attachments;
