/** Taking in a bank's CSV file: which column says what, and what that makes of the rows. */
@org.jspecify.annotations.NullMarked
package plumbline.views.payments.csv;
