package plumbline.views.journal.entry;

import java.math.BigDecimal;
import java.util.Optional;
import plumbline.domain.finance.EntryLine;

/** A line as far as it can be read, and the share typed in the place of its amount. */
public record LineInForm(EntryLine line, Optional<BigDecimal> share, boolean onCredit) {}
