package plumbline.domain.finance.correction;

/** The house's reversal style, and the version a change of it is made from. */
public record StyleSetting(ReversalStyle style, int version) {}
