/** The chart of accounts as a tree, and the form an account is changed in. */
@org.jspecify.annotations.NullMarked
package plumbline.views.chart;
