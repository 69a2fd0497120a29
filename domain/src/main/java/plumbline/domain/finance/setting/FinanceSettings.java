package plumbline.domain.finance.setting;

import java.sql.SQLException;
import plumbline.domain.finance.Saving;

/**
 * Finance's settings as a chief bookkeeper keeps them. What was changed by somebody else since it
 * was seen is never overwritten; saving the very same again is no error.
 */
public interface FinanceSettings {
  Settings read() throws SQLException;

  Saving<SellerSetting> saveSeller(SellerSetting seen, SellerSetting wanted) throws SQLException;

  Saving<PostingAccount> saveAccount(PostingAccount seen, PostingAccount wanted)
      throws SQLException;

  Saving<HouseRule> saveRule(HouseRule seen, HouseRule wanted) throws SQLException;

  /** Makes a bank account where the one seen was never set. */
  Saving<HouseBank> saveBank(HouseBank seen, HouseBank wanted) throws SQLException;
}
