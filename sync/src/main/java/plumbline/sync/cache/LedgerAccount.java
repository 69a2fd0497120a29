package plumbline.sync.cache;

import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.AccountType;

/**
 * An account as the cache has it: its place in the chart, whether it only gathers others, and which
 * subledger keeps it, if any ("receivables", "payables", "stock" or "vat").
 */
public record LedgerAccount(
    String number,
    String name,
    AccountType type,
    @Nullable String parent,
    boolean group,
    @Nullable String control) {
  /** As shown wherever an account is named: "5220 Rent". */
  public String label() {
    return number + " " + name;
  }
}
