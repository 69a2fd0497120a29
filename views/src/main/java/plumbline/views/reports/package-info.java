/** Reports from the read cache: the trial balance and the lines of an account. */
@org.jspecify.annotations.NullMarked
package plumbline.views.reports;
