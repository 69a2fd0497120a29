package plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.AccountType;
import plumbline.sync.cache.Age;
import plumbline.sync.cache.TrialBalance;

class TrialBalanceTextTest {
  private static final Instant AS_OF = Instant.parse("2026-03-01T10:00:00Z");

  private final StringWriter out = new StringWriter();

  @Test
  void csv_has_plain_decimals_and_no_formulas() {
    text(row("381", "Pénztár, \"kis\"", "1234567.5", "0"), row("5", "=1+1", "0", "0.25"))
        .writeCsv(new PrintWriter(out));

    assertThat(out)
        .hasToString(
            """
            account,name,debit,credit,balance
            381,"Pénztár, ""kis""\",1234567.50,0.00,1234567.50
            5,'=1+1,0.00,0.25,-0.25
            """);
  }

  @Test
  void the_table_says_how_old_it_is_and_when_it_is_stale() {
    var balance = text(row("381", "Pénztár", "10", "4"));
    balance.writeTable(new PrintWriter(out, true), new Age(AS_OF, Duration.ofSeconds(2), true));
    assertThat(out.toString()).contains("Total").contains("6.00").contains("2 s old.");

    balance.writeTable(new PrintWriter(out, true), new Age(AS_OF, Duration.ofSeconds(61), true));
    assertThat(out.toString()).contains("61 s old: STALE");
  }

  private static TrialBalanceText text(TrialBalance.Row... rows) {
    return new TrialBalanceText(new TrialBalance(AS_OF, List.of(rows)));
  }

  private static TrialBalance.Row row(String account, String name, String debit, String credit) {
    return new TrialBalance.Row(
        account,
        name,
        AccountType.ASSET,
        BigDecimal.ZERO,
        new BigDecimal(debit),
        new BigDecimal(credit));
  }
}
