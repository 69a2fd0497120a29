/** What to order: proposals that say why, changed by hand, written to a file. */
@org.jspecify.annotations.NullMarked
package plumbline.views.reorder;
