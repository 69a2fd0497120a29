/** Taking a posted entry back: the preview of both entries, and how they are tied together. */
@org.jspecify.annotations.NullMarked
package plumbline.views.corrections;
