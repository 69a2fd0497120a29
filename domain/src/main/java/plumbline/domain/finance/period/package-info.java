/** Periods: soft close, close, reopen, the VAT lock, the checklist before closing, the year end. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.finance.period;
