/** Finance: accounts, the general ledger, VAT codes. Owner of the schema finance. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.finance;
