package plumbline.domain.finance.setting;

import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Saving;
import plumbline.domain.finance.bank.BankAccount;

/** One of the firm's own bank accounts, as set. */
public record HouseBank(BankAccount account, Revision revision) implements Setting<HouseBank> {
  @Override
  public boolean saysTheSameAs(HouseBank other) {
    return account.equals(other.account);
  }

  @Override
  public Saving<HouseBank> butThereIs(HouseBank now) {
    return Saving.refused(
        new Refusal(
            "iban",
            account.iban(),
            "%s is there already as %s. Type another IBAN, or change that one."
                .formatted(now.account.iban(), now.account.name())));
  }
}
