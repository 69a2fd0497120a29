package plumbline.views.payments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.domain.finance.payment.AccountChoice;
import plumbline.domain.finance.payment.PaymentChoices;
import plumbline.domain.finance.payment.SupplierEntry;

/** Accounts and what is owed to suppliers, in memory. */
public final class MemoryChoices implements PaymentChoices {
  public final List<AccountChoice> money =
      new ArrayList<>(
          List.of(
              new AccountChoice("384", "Minta Bank"), new AccountChoice("381", "Pénztár, Győr")));

  @Override
  public List<AccountChoice> moneyAccounts() {
    return money;
  }

  @Override
  public List<AccountChoice> otherAccounts(String typed, int most) {
    return List.of(new AccountChoice("454", "Szállítók"), new AccountChoice("532", "Bankköltség"))
        .stream()
        .filter(account -> account.toString().contains(typed))
        .toList();
  }

  @Override
  public Optional<AccountChoice> payables() {
    return Optional.of(new AccountChoice("454", "Szállítók"));
  }

  @Override
  public List<SupplierEntry> owed(String typed, int most) {
    return List.of(
            new SupplierEntry(
                "DUNA-17", "Duna Irodaház Kft.", MemoryPayments.DAY, new BigDecimal("508000.00")),
            new SupplierEntry(
                "2026/X-9", "Őrségi Fuvar Bt.", MemoryPayments.DAY, new BigDecimal("12700.50")))
        .stream()
        .filter(entry -> (entry.reference() + entry.description()).contains(typed))
        .toList();
  }
}
