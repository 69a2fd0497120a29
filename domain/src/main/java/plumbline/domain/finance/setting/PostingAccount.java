package plumbline.domain.finance.setting;

/**
 * The account documents are posted to for a purpose.
 *
 * @param vatCode the code it is for; empty stands for any
 * @param account empty while none is set
 */
public record PostingAccount(
    PostingPurpose purpose, String vatCode, String account, Revision revision)
    implements Setting<PostingAccount> {
  @Override
  public boolean saysTheSameAs(PostingAccount other) {
    return purpose == other.purpose
        && vatCode.equals(other.vatCode)
        && account.equals(other.account);
  }
}
