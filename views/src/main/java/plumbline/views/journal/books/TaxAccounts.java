package plumbline.views.journal.books;

import java.util.Optional;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.VatCode;

/** Which account takes the VAT of a code. */
@FunctionalInterface
public interface TaxAccounts {
  /** The account of tax on purchases when {@code input}, else of tax on sales. */
  Optional<Account> of(VatCode code, boolean input);
}
