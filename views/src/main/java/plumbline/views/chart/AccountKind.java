package plumbline.views.chart;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.ChartOfAccounts;
import plumbline.domain.finance.Saving;
import plumbline.views.form.LabelChoices;
import plumbline.views.form.RecordKind;
import plumbline.views.form.TypedForm;
import plumbline.views.text.Texts;

/** An account in its form. */
final class AccountKind implements RecordKind<Account> {
  static final String NUMBER = "number";
  static final String NAME = "name";
  static final String TYPE = "type";
  static final String PARENT = "parent";
  static final String GROUP = "group";
  static final String CONTROL = "control";
  static final String CLOSED = "closed";

  private static final Texts TEXTS = Texts.of(AccountKind.class);

  private final ChartOfAccounts chart;
  private final LabelChoices parents;

  AccountKind(ChartOfAccounts chart, Supplier<List<Account>> known) {
    this.chart = chart;
    parents = new LabelChoices(() -> known.get().stream().map(Account::label).toList());
  }

  /** What an account may stand under. */
  LabelChoices parents() {
    return parents;
  }

  @Override
  public void show(Account account, TypedForm form) {
    @Nullable String parent = account.parent();
    form.set(NUMBER, account.number());
    form.set(NAME, account.name());
    form.set(TYPE, AccountWords.type(account.type()));
    form.set(PARENT, parent == null ? "" : parents.label(parent));
    form.set(GROUP, AccountWords.group(account.group()));
    form.set(CONTROL, AccountWords.control(account.control()));
    form.set(CLOSED, AccountWords.closed(account.closed()));
  }

  @Override
  public Reading<Account> read(TypedForm form, Optional<Account> seen) {
    Optional<AccountType> type = AccountWords.typeOf(form.typed(TYPE));
    Optional<Boolean> group = AccountWords.groupOf(form.typed(GROUP));
    Optional<AccountWords.Control> control = AccountWords.controlOf(form.typed(CONTROL));
    Optional<Boolean> closed = AccountWords.closedOf(form.typed(CLOSED));
    List<Refusal> refusals = new ArrayList<>();
    require(type, form, TYPE, AccountWords.types(), refusals);
    require(
        group, form, GROUP, List.of(AccountWords.group(false), AccountWords.group(true)), refusals);
    require(control, form, CONTROL, AccountWords.controls(), refusals);
    require(
        closed,
        form,
        CLOSED,
        List.of(AccountWords.closed(false), AccountWords.closed(true)),
        refusals);
    if (!refusals.isEmpty()) {
      return new Reading.Unreadable<>(refusals);
    }
    String parent = parents.key(form.typed(PARENT));
    return new Reading.Read<>(
        new Account(
            form.typed(NUMBER),
            form.typed(NAME),
            type.orElseThrow(),
            parent.isEmpty() ? null : parent,
            closed.orElseThrow(),
            group.orElseThrow(),
            control.orElseThrow().kind(),
            seen.map(Account::version).orElse(1)));
  }

  private static void require(
      Optional<?> read,
      TypedForm form,
      String field,
      List<String> accepted,
      List<Refusal> refusals) {
    if (read.isEmpty()) {
      String typed = form.typed(field);
      refusals.add(
          new Refusal(
              field, typed, TEXTS.get("edit.unknownWord", String.join(", ", accepted), typed)));
    }
  }

  @Override
  public Saving<Account> save(Optional<Account> seen, Account wanted) throws SQLException {
    return seen.isPresent() ? chart.change(seen.get(), wanted) : chart.create(wanted);
  }

  @Override
  public String label(Account account) {
    return account.label();
  }
}
