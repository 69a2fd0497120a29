@org.jspecify.annotations.NullMarked
package plumbline.views.payments;
