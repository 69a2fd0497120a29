-- Finance's settings as a chief bookkeeper keeps them: each row has a version and says who changed
-- it, and what it may say is upheld here, after a stale change was refused.

set local role finance;

alter table finance.seller
  add version integer not null default 1,
  add changed_by text not null default session_user,
  add changed_at timestamptz not null default clock_timestamp();
alter table finance.posting_account
  add version integer not null default 1,
  add changed_by text not null default session_user,
  add changed_at timestamptz not null default clock_timestamp();
alter table finance.bank_account
  add changed_by text not null default session_user,
  add changed_at timestamptz not null default clock_timestamp();

create trigger refuse_stale_change before update on finance.seller
  for each row execute function finance.refuse_stale_change();
create trigger refuse_stale_change before update on finance.posting_account
  for each row execute function finance.refuse_stale_change();
create trigger refuse_stale_change before update on finance.bank_account
  for each row execute function finance.refuse_stale_change();

-- An account that is posted to without a person choosing it is open, takes lines and is of the kind
-- that is posted.
create function finance.check_set_account(number text, types text[], kind text) returns void
language plpgsql volatile set search_path = finance, pg_temp as $$
declare
  a finance.account;
begin
  select * into a from finance.account where account.number = check_set_account.number for share;
  if not found then
    raise exception 'There is no account %. Choose one of the chart.', check_set_account.number
      using errcode = 'PL151';
  end if;
  if a.closed or a.is_group then
    raise exception 'Account % %. Choose an open account that takes lines.', a.number,
      case when a.closed then 'is closed' else 'is a group' end using errcode = 'PL151';
  end if;
  if a.type <> all (types) then
    raise exception 'Account % is of type %. Accepted here: %.', a.number, a.type,
      array_to_string(types, ', ') using errcode = 'PL151';
  end if;
  if a.control is distinct from kind and a.control is not null then
    raise exception 'Account % is the control account for %. Choose another account.',
      a.number, a.control using errcode = 'PL151';
  end if;
end
$$;

create function finance.check_posting_account() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  balance numeric;
begin
  perform finance.check_set_account(new.account,
    case new.purpose when 'receivable' then array['asset']
      when 'revenue' then array['income'] when 'delivery_revenue' then array['income']
      else array['liability', 'asset'] end,
    case new.purpose when 'receivable' then 'receivables' when 'payable' then 'payables'
      when 'output_vat' then 'vat' end);
  if tg_op = 'UPDATE' and new.account <> old.account
      and new.purpose in ('receivable', 'payable') then
    select coalesce(sum(debit - credit), 0) into balance
    from finance.journal_line where account = old.account;
    if balance <> 0 then
      raise exception 'Account % still has a balance of % in %: what is open there would be settled on account %. Bring it to zero, then change the account.',
        old.account, abs(balance), case when balance > 0 then 'debit' else 'credit' end, new.account
        using errcode = 'PL152';
    end if;
  end if;
  return new;
end
$$;

create trigger uphold_values before insert or update on finance.posting_account
  for each row execute function finance.check_posting_account();

create function finance.check_bank_account() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
begin
  perform finance.check_set_account(new.account, array['asset', 'liability'], null);
  return new;
end
$$;

create trigger uphold_values before insert or update on finance.bank_account
  for each row execute function finance.check_bank_account();

-- One change of a setting at a time, so that settings that belong together are looked at as they
-- are.
create function finance.check_setting() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  other text;
begin
  perform pg_advisory_xact_lock(hashtextextended('finance.setting', 0));
  if new.name = 'vat_rounding' and new.value not in
      ('vat_per_rate_on_total', 'vat_per_line', 'vat_per_rate_whole_forint') then
    raise exception 'There is no rounding rule %. Accepted: vat_per_rate_on_total, vat_per_line, vat_per_rate_whole_forint.',
      new.value using errcode = 'PL153';
  elsif new.name = 'invoice_days_to_pay' and new.value !~ '^(0|[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9]|36[0-5])$' then
    raise exception '“%” is no number of days to pay. Type a whole number from 0 to 365.', new.value
      using errcode = 'PL153';
  elsif new.name = 'invoice_delivery_vat_code' and not exists (
      select from finance.vat_code where code = new.value
        and current_date between valid_from and coalesce(valid_to, 'infinity')) then
    raise exception 'There is no VAT code “%” that is valid today. Choose one that is.', new.value
      using errcode = 'PL153';
  elsif new.name like 'dunning_days_%' then
    if new.value !~ '^[1-9][0-9]{0,2}$' then
      raise exception '“%” is no number of days overdue. Type a whole number from 1 to 999.',
        new.value using errcode = 'PL153';
    end if;
    select value into other from finance.setting
    where case when name like 'dunning_days_%' and name <> new.name
      then sign(value::integer - new.value::integer)
        <> case when name > new.name then 1 else -1 end else false end
    order by name limit 1;
    if found then
      raise exception 'Each reminder comes later than the one before it; another is set to % days. Type another number than %.',
        other, new.value using errcode = 'PL153';
    end if;
  elsif new.name in ('invoice_series', 'credit_note_series') then
    if new.value !~ '^[A-Z]{2,6}$' then
      raise exception '“%” is no series. Type 2 to 6 capital letters A to Z.', new.value
        using errcode = 'PL153';
    end if;
    if exists (select from finance.setting where value = new.value and name <> new.name
          and name in ('invoice_series', 'credit_note_series'))
        or exists (select from finance.invoice where series = new.value
          and kind <> case new.name when 'invoice_series' then 'invoice' else 'credit_note' end) then
      raise exception 'Series % numbers %. Invoices and credit notes each have a series of their own; type another.',
        new.value, case new.name when 'invoice_series' then 'credit notes' else 'invoices' end
        using errcode = 'PL153';
    end if;
  end if;
  return new;
end
$$;

create trigger uphold_values before insert or update on finance.setting
  for each row execute function finance.check_setting();

insert into finance.setting (name, value) values
  ('invoice_series', 'INV'), ('credit_note_series', 'CN');

revoke all on function finance.check_set_account, finance.check_posting_account,
  finance.check_bank_account, finance.check_setting from public;

create view finance_api.seller as
  select name, address, tax_number, bank_account, contact, version, changed_by, changed_at
  from finance.seller;
create view finance_api.posting_account as
  select purpose, vat_code, account, version, changed_by, changed_at from finance.posting_account;
create view finance_api.bank_account as
  select iban, name, account, version, changed_by, changed_at from finance.bank_account;
create view finance_api.invoice_series as
  select series, year, last_number from finance.number_series where series ~ '^[A-Z]{2,6}$';

grant select on finance_api.seller, finance_api.posting_account, finance_api.bank_account,
  finance_api.invoice_series to bookkeeper, manager;

revoke insert, update on finance.seller, finance.posting_account, finance.bank_account
  from chief_bookkeeper;
grant insert (name, address, tax_number, bank_account, contact),
  update (name, address, tax_number, bank_account, contact, version)
  on finance.seller to chief_bookkeeper;
grant insert (purpose, vat_code, account), update (account, version)
  on finance.posting_account to chief_bookkeeper;
grant insert (iban, name, account), update (name, account, version)
  on finance.bank_account to chief_bookkeeper;

reset role;

-- The audited tables have gained columns: what they hold now is where their trail goes on.
set local timezone = 'UTC';

select admin_api.record_audit(entity, key, 'baseline', null, now)
from finance_api.audited_row
where entity in ('finance.seller', 'finance.posting_account', 'finance.bank_account')
order by entity, key;
