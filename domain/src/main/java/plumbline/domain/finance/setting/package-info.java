/** What Finance is set to: who sells, where documents are posted, and the house's rules. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.finance.setting;
