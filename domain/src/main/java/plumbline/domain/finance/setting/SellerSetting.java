package plumbline.domain.finance.setting;

import plumbline.domain.finance.invoice.Seller;

/** Who issues the invoices, as set. */
public record SellerSetting(Seller seller, Revision revision) implements Setting<SellerSetting> {
  @Override
  public boolean saysTheSameAs(SellerSetting other) {
    return seller.equals(other.seller);
  }
}
