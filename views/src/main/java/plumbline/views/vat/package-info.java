/** The VAT codes, and the form a code is changed in. */
@org.jspecify.annotations.NullMarked
package plumbline.views.vat;
