-- Which accounts hold money, mappings of banks' files, and what reminders say.

set local role finance;

-- Accounts of banks and cash desks, by how their numbers begin; several are parted by commas.
insert into finance.setting (name, value) values ('money_accounts', '38');

create function finance.is_money_account(account text) returns boolean
language sql stable security definer set search_path = finance, pg_temp
begin atomic
  select exists (
    select from finance.setting s
    cross join lateral unnest(string_to_array(s.value, ',')) as beginning
    where s.name = 'money_accounts' and btrim(beginning) <> ''
      and starts_with(account, btrim(beginning)));
end;

revoke all on function finance.is_money_account from public;
grant execute on function finance.is_money_account to bookkeeper, manager;

-- The open ones that can be posted to; a bank account's name where the account is kept by one.
create view finance_api.money_account as
  select a.number, coalesce(min(b.name), a.name) as name
  from finance.account a
  left join finance.bank_account b on b.account = a.number
  where finance.is_money_account(a.number) and not a.closed and not a.is_group
  group by a.number, a.name;

create view finance_api.money_setting as
  select value from finance.setting where name = 'money_accounts';

grant select on finance_api.money_account, finance_api.money_setting to bookkeeper, manager;

-- Money moves over an account of money, and what customers owe is kept by customer.
create function finance.check_payment_accounts() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  receivable text;
begin
  if new.cancels is not null then
    return new;
  end if;
  if not finance.is_money_account(new.bank_account) then
    raise exception 'Account % is no bank account or cash desk. Accepted are accounts that begin with %.',
      new.bank_account, (select value from finance.setting where name = 'money_accounts')
      using errcode = 'PL135';
  end if;
  select account into receivable from finance.posting_account
  where purpose = 'receivable' and vat_code = '';
  -- what was paid before documents were kept here may have no customer
  if new.customer_number is null and new.contra_account = receivable
      and new.paid_on >= (select value::date from finance.setting
                          where name = 'invoice_documents_kept_from') then
    raise exception 'Account % is kept customer by customer. Choose the customer, or another account.',
      receivable using errcode = 'PL136';
  end if;
  if new.customer_number is not null and new.contra_account <> receivable then
    raise exception 'A payment of customer % goes against account %, not %.', new.customer_number,
      receivable, new.contra_account using errcode = 'PL136';
  end if;
  return new;
end
$$;

create trigger check_payment_accounts before insert on finance.payment
  for each row execute function finance.check_payment_accounts();

-- The same file may bring more another time, when it is read better: its lines are known by where
-- they stand in it. Day and amount belong to the bank's number, which may name only a kind.
alter table finance.bank_statement drop constraint bank_statement_sha256_key;
create index bank_statement_by_file on finance.bank_statement (sha256);

update finance.bank_line
set fingerprint = regexp_replace(
  fingerprint, ':([0-9]+)$', ':' || booked_on || ':' || amount || ':\1')
where fingerprint like 'ref:%';

create function finance.stamp_csv_mapping() returns trigger
language plpgsql set search_path = finance, pg_temp as $$
begin
  new.changed_by := session_user;
  new.changed_at := clock_timestamp();
  return new;
end
$$;

create trigger stamp_csv_mapping before insert or update on finance.bank_csv_mapping
  for each row execute function finance.stamp_csv_mapping();

-- What a reminder of a level says; from which day a level is due is a setting.
create table finance.dunning_text (
  level integer primary key check (level between 1 and 3),
  title text not null check (btrim(title) <> ''),
  opening text not null check (btrim(opening) <> ''),
  closing text not null,
  days_to_pay integer not null check (days_to_pay between 0 and 90)
);

insert into finance.dunning_text (level, title, opening, closing, days_to_pay) values
  (1, 'Fizetési emlékeztető',
   'Nyilvántartásunk szerint az alábbi számlák fizetési határideje elmúlt, és kiegyenlítésük még nem érkezett meg hozzánk. Talán elkerülte a figyelmüket.',
   'Ha az összeget időközben átutalták, kérjük, tekintsék levelünket tárgytalannak.', 8),
  (2, 'Fizetési felszólítás',
   'Korábbi emlékeztetőnk ellenére az alábbi lejárt számlák kiegyenlítése még nem érkezett meg hozzánk. Kérjük, hogy tartozásukat a megadott határidőig rendezzék.',
   'Ha az összeget időközben átutalták, kérjük, tekintsék levelünket tárgytalannak. Kérdés esetén keressenek bennünket.', 8),
  (3, 'Utolsó fizetési felszólítás',
   'Többszöri felszólításunk ellenére az alábbi lejárt számlákat nem egyenlítették ki. Felszólítjuk Önöket, hogy tartozásukat a megadott határidőig rendezzék.',
   'A határidő eredménytelen eltelte után követelésünket jogi úton érvényesítjük, és a további kiszállításokat felfüggesztjük.', 5);

grant select on finance.dunning_text to bookkeeper;
grant update (title, opening, closing, days_to_pay) on finance.dunning_text to chief_bookkeeper;

reset role;
