package plumbline.domain.finance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of finance.account. */
@Entity(name = "Account")
@Table(schema = "finance", name = "account")
class AccountRow {
  @Id String number = "";
  String name = "";
  String type = "";
  @Nullable String parent;

  static AccountRow of(Account account) {
    AccountRow row = new AccountRow();
    row.number = account.number();
    row.name = account.name();
    row.type = account.type().word();
    row.parent = account.parent();
    return row;
  }
}
