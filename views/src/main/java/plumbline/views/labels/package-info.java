/** Labels for goods: how many of which, on what paper, asked before they are printed. */
@org.jspecify.annotations.NullMarked
package plumbline.views.labels;
