/** What the stock is worth, by product, down to each movement and the entry it is in. */
@org.jspecify.annotations.NullMarked
package plumbline.views.valuation;
