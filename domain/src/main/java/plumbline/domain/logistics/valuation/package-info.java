/** What the stock is worth: a moving average per product, posted to the ledger by Finance. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.logistics.valuation;
