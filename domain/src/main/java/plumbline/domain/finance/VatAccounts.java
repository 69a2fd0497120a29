package plumbline.domain.finance;

import org.jspecify.annotations.Nullable;

/** The accounts the tax of a VAT code goes to: of purchases, and of sales. */
public record VatAccounts(@Nullable String input, @Nullable String output) {
  public static final VatAccounts NONE = new VatAccounts(null, null);
}
