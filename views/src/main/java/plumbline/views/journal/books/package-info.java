/** What the bookkeeper looks up while typing: the chart of accounts and the VAT codes. */
@org.jspecify.annotations.NullMarked
package plumbline.views.journal.books;
