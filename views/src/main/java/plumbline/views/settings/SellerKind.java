package plumbline.views.settings;

import java.sql.SQLException;
import java.util.Optional;
import plumbline.domain.finance.Saving;
import plumbline.domain.finance.invoice.Seller;
import plumbline.domain.finance.setting.FinanceSettings;
import plumbline.domain.finance.setting.Revision;
import plumbline.domain.finance.setting.SellerSetting;
import plumbline.views.form.RecordKind;
import plumbline.views.form.TypedForm;

/** Who issues the invoices, in the form. */
record SellerKind(FinanceSettings settings) implements RecordKind<SellerSetting> {
  static final String NAME = "name";
  static final String ADDRESS = "address";
  static final String TAX_NUMBER = "taxNumber";
  static final String BANK_ACCOUNT = "bankAccount";
  static final String CONTACT = "contact";

  @Override
  public void show(SellerSetting setting, TypedForm form) {
    Seller seller = setting.seller();
    form.set(NAME, seller.name());
    form.set(ADDRESS, seller.address());
    form.set(TAX_NUMBER, seller.taxNumber());
    form.set(BANK_ACCOUNT, seller.bankAccount());
    form.set(CONTACT, seller.contact());
  }

  @Override
  public Reading<SellerSetting> read(TypedForm form, Optional<SellerSetting> seen) {
    return new Reading.Read<>(
        new SellerSetting(
            new Seller(
                form.typed(NAME),
                form.typed(ADDRESS),
                form.typed(TAX_NUMBER),
                form.typed(BANK_ACCOUNT),
                form.typed(CONTACT)),
            seen.map(SellerSetting::revision).orElse(Revision.NONE)));
  }

  @Override
  public Saving<SellerSetting> save(Optional<SellerSetting> seen, SellerSetting wanted)
      throws SQLException {
    return Told.now(
        settings.saveSeller(seen.orElse(wanted), wanted),
        now ->
            String.join(
                ", ",
                now.seller().name(),
                now.seller().address(),
                now.seller().taxNumber(),
                now.seller().bankAccount(),
                now.seller().contact()));
  }

  @Override
  public String label(SellerSetting setting) {
    return setting.seller().name();
  }
}
