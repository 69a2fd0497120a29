/** Payments to suppliers and to any other account: by hand, or of a bank line. */
@org.jspecify.annotations.NullMarked
package plumbline.views.payments.supplier;
