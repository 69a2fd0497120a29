package plumbline.views.settings;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.Saving;
import plumbline.domain.finance.setting.FinanceSettings;
import plumbline.domain.finance.setting.PostingAccount;
import plumbline.views.form.LabelChoices;
import plumbline.views.form.RecordKind;
import plumbline.views.form.TypedForm;

/** A posting account in the form, chosen from the accounts that are accepted for it. */
final class PostingKind implements RecordKind<PostingAccount> {
  static final String ACCOUNT = "account";

  private final FinanceSettings settings;
  private final Supplier<SettingsTables> tables;
  private final LabelChoices accounts;
  private @Nullable PostingAccount shown;

  PostingKind(FinanceSettings settings, Supplier<SettingsTables> tables) {
    this.settings = settings;
    this.tables = tables;
    accounts =
        AccountChoices.of(tables, account -> shown == null || shown.purpose().accepts(account));
  }

  LabelChoices accounts() {
    return accounts;
  }

  @Override
  public void show(PostingAccount account, TypedForm form) {
    shown = account;
    form.set(ACCOUNT, account.account().isEmpty() ? "" : tables.get().account(account.account()));
  }

  @Override
  public Reading<PostingAccount> read(TypedForm form, Optional<PostingAccount> seen) {
    PostingAccount before = seen.orElseThrow();
    return new Reading.Read<>(
        new PostingAccount(
            before.purpose(),
            before.vatCode(),
            accounts.key(form.typed(ACCOUNT)),
            before.revision()));
  }

  @Override
  public Saving<PostingAccount> save(Optional<PostingAccount> seen, PostingAccount wanted)
      throws SQLException {
    return Told.now(
        settings.saveAccount(seen.orElse(wanted), wanted),
        now -> tables.get().account(now.account()));
  }

  @Override
  public String label(PostingAccount account) {
    return SettingWords.name(account);
  }
}
