-- What the parts of Finance share: the chief bookkeeper's permission, groups and control accounts,
-- the tax point, and where an entry came from.

do $$
begin
  if exists (select from pg_roles where rolname = 'chief_bookkeeper' and rolcanlogin) then
    raise exception 'The server has a login named "chief_bookkeeper". Plumbline needs this name for a role that cannot log in; rename the login.'
      using errcode = 'PL001';
  end if;
  if not exists (select from pg_roles where rolname = 'chief_bookkeeper') then
    begin
      create role chief_bookkeeper nologin;
    exception when duplicate_object or unique_violation then
      null; -- another installation on this server made it a moment ago
    end;
  end if;
  if not pg_has_role('chief_bookkeeper', 'bookkeeper', 'member') then
    begin
      grant bookkeeper to chief_bookkeeper;
    exception when unique_violation then
      null; -- as above
    end;
  end if;
end
$$;

set local role finance;

-- A group gathers accounts and takes no lines. A control account is kept by one of Finance's own
-- documents, so that it can be held against what it sums up.
alter table finance.account
  add is_group boolean not null default false,
  add control text check (control in ('receivables', 'payables', 'stock', 'vat')),
  add version integer not null default 1;

-- The VAT period follows the tax point, the ledger period the posting date.
alter table finance.journal_entry
  add tax_point date,
  drop constraint journal_entry_source_check,
  add check (source in
    ('manual', 'import', 'recurring', 'invoice', 'payment', 'reversal', 'closing'));
update finance.journal_entry set tax_point = document_date;
alter table finance.journal_entry alter tax_point set not null;

create or replace function finance.number_entry() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  closed finance.closed_period;
begin
  select * into closed from finance.closed_period
  where new.posting_date between first_day and last_day;
  if found then
    raise exception 'Posting date % lies in the closed period % to %. Choose an open date.',
      new.posting_date, closed.first_day, closed.last_day using errcode = 'PL103';
  end if;
  new.txid := pg_current_xact_id();
  new.posted_by := session_user;
  new.posted_at := clock_timestamp();
  new.tax_point := coalesce(new.tax_point, new.document_date);
  new.fiscal_year := extract(year from new.posting_date);
  new.number := finance.take_number('journal', new.fiscal_year);
  return new;
end
$$;

grant insert (tax_point) on finance.journal_entry to bookkeeper;

create or replace view finance_api.account as
  select number, name, type, parent, closed, txid, is_group, control, version from finance.account;
create or replace view finance_api.journal_entry as
  select id, txid, fiscal_year, number, posting_date, document_date, reference, description, source,
         digest, posted_by, posted_at, tax_point
  from finance.journal_entry;
create or replace view finance_api.ledger_line as
  select l.entry_id, l.line_no, l.txid, e.fiscal_year, e.number, e.posting_date, e.document_date,
         e.reference, e.description, l.account, l.debit, l.credit, l.vat_code, l.text,
         e.posted_by, e.posted_at, e.tax_point, e.source
  from finance.journal_line l join finance.journal_entry e on e.id = l.entry_id;

reset role;

-- From here on the version is what the history of migrations says.
grant usage on schema migration to sync;
grant select on migration.history to sync;

set local role sync;

create or replace view sync_api.schema_version as
  select version::text as version from migration.history
  where success and version is not null order by installed_rank desc limit 1;

reset role;
