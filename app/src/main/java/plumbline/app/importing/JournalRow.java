package plumbline.app.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of a journal file that could be read. */
record JournalRow(
    long line,
    LocalDate postingDate,
    LocalDate documentDate,
    String description,
    String account,
    BigDecimal debit,
    BigDecimal credit,
    @Nullable String vatCode) {}
