-- The general ledger: balanced at commit, immutable, numbered without gaps.

set local role finance;

create table finance.account (
  number text primary key check (number ~ '^[0-9A-Za-z.-]{1,20}$'),
  name text not null check (name = btrim(name) and name <> ''),
  type text not null check (type in ('asset', 'liability', 'equity', 'income', 'expense')),
  parent text references finance.account (number) deferrable initially deferred,
  closed boolean not null default false,
  txid xid8 not null default pg_current_xact_id()
);

-- Own code, rate and the tax authority's bucket it is reported in.
create table finance.vat_code (
  code text primary key,
  name text not null,
  rate numeric(6, 4) not null check (rate between 0 and 1),
  bucket text not null,
  return_row text,
  valid_from date not null default date '2000-01-01',
  valid_to date
);

create table finance.closed_period (
  first_day date primary key,
  last_day date not null,
  closed_by text not null default session_user,
  closed_at timestamptz not null default clock_timestamp(),
  check (last_day >= first_day)
);

-- A counter and not a sequence: a sequence leaves gaps when a transaction rolls back.
create table finance.number_series (
  series text not null,
  year integer not null,
  last_number bigint not null,
  primary key (series, year)
) with (fillfactor = 50);

create table finance.journal_entry (
  id uuid primary key,
  txid xid8 not null default pg_current_xact_id(),
  fiscal_year integer not null,
  number bigint not null,
  posting_date date not null,
  document_date date not null,
  reference text not null default '',
  description text not null default '',
  source text not null default 'manual' check (source in ('manual', 'import', 'invoice', 'payment')),
  digest bytea not null check (length(digest) = 32),
  posted_by text not null default session_user,
  posted_at timestamptz not null default clock_timestamp(),
  unique (id, txid),
  unique (fiscal_year, number)
);

create index journal_entry_by_date on finance.journal_entry (posting_date desc, number desc);
create index journal_entry_by_commit on finance.journal_entry (txid);

-- The key on (entry_id, txid) lets a line be added in the transaction that made its entry, and
-- never later. It is deferred so that lines may come first and the numbered header last.
create table finance.journal_line (
  entry_id uuid not null,
  line_no integer not null check (line_no > 0),
  txid xid8 not null default pg_current_xact_id(),
  account text not null references finance.account (number),
  debit numeric(18, 2) not null default 0,
  credit numeric(18, 2) not null default 0,
  vat_code text references finance.vat_code (code),
  text text not null default '',
  primary key (entry_id, line_no),
  foreign key (entry_id, txid) references finance.journal_entry (id, txid)
    deferrable initially deferred,
  check ((debit = 0) <> (credit = 0))
);

create index journal_line_by_account on finance.journal_line (account);

create function finance.take_number(wanted_series text, wanted_year integer) returns bigint
language sql volatile set search_path = finance, pg_temp
begin atomic
  insert into finance.number_series as s (series, year, last_number)
  values (wanted_series, wanted_year, 1)
  on conflict (series, year) do update set last_number = s.last_number + 1
  returning last_number;
end;

revoke all on function finance.take_number from public;

create function finance.number_entry() returns trigger
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
  new.fiscal_year := extract(year from new.posting_date);
  new.number := finance.take_number('journal', new.fiscal_year);
  return new;
end
$$;

create trigger number_entry before insert on finance.journal_entry
  for each row execute function finance.number_entry();

create function finance.check_entry() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  lines bigint;
  debit_sum numeric;
  credit_sum numeric;
  unusable text;
begin
  select count(*), coalesce(sum(l.debit), 0), coalesce(sum(l.credit), 0),
         min(a.number) filter (where a.closed)
    into lines, debit_sum, credit_sum, unusable
  from finance.journal_line l join finance.account a on a.number = l.account
  where l.entry_id = new.id;
  if lines < 2 then
    raise exception 'A journal entry needs at least two lines; this one has %.', lines
      using errcode = 'PL102';
  end if;
  if debit_sum <> credit_sum then
    raise exception 'Debit % and credit % differ by %. An entry must balance.',
      debit_sum, credit_sum, abs(debit_sum - credit_sum) using errcode = 'PL101';
  end if;
  if unusable is not null then
    raise exception 'Account % is closed. Choose an open account.', unusable using errcode = 'PL104';
  end if;
  return null;
end
$$;

create constraint trigger check_entry after insert on finance.journal_entry
  deferrable initially deferred for each row execute function finance.check_entry();

create table finance.invoice (
  id uuid primary key,
  txid xid8 not null default pg_current_xact_id(),
  fiscal_year integer not null,
  number bigint not null,
  customer_number text not null,
  order_number text,
  issue_date date not null,
  tax_point date not null,
  due_date date not null,
  net numeric(18, 2) not null,
  vat numeric(18, 2) not null,
  gross numeric(18, 2) not null,
  entry_id uuid not null references finance.journal_entry (id) deferrable initially deferred,
  issued_by text not null default session_user,
  issued_at timestamptz not null default clock_timestamp(),
  check (net + vat = gross),
  unique (id, txid),
  unique (fiscal_year, number)
);

create index invoice_by_order on finance.invoice (order_number);
create index invoice_by_customer on finance.invoice (customer_number);

create table finance.invoice_line (
  invoice_id uuid not null,
  line_no integer not null check (line_no > 0),
  txid xid8 not null default pg_current_xact_id(),
  sku text,
  text text not null,
  quantity numeric(14, 3) not null,
  unit_net numeric(15, 4) not null,
  net numeric(18, 2) not null,
  vat_code text not null references finance.vat_code (code),
  primary key (invoice_id, line_no),
  foreign key (invoice_id, txid) references finance.invoice (id, txid) deferrable initially deferred
);

create function finance.number_invoice() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
begin
  new.txid := pg_current_xact_id();
  new.issued_by := session_user;
  new.issued_at := clock_timestamp();
  new.fiscal_year := extract(year from new.issue_date);
  new.number := finance.take_number('invoice', new.fiscal_year);
  return new;
end
$$;

create trigger number_invoice before insert on finance.invoice
  for each row execute function finance.number_invoice();

create view finance_api.account as
  select number, name, type, parent, closed, txid from finance.account;
create view finance_api.vat_code as
  select code, name, rate, bucket, return_row, valid_from, valid_to from finance.vat_code;
create view finance_api.closed_period as
  select first_day, last_day, closed_by, closed_at from finance.closed_period;
create view finance_api.journal_entry as
  select id, txid, fiscal_year, number, posting_date, document_date, reference, description, source,
         digest, posted_by, posted_at
  from finance.journal_entry;
create view finance_api.ledger_line as
  select l.entry_id, l.line_no, l.txid, e.fiscal_year, e.number, e.posting_date, e.document_date,
         e.reference, e.description, l.account, l.debit, l.credit, l.vat_code, l.text,
         e.posted_by, e.posted_at
  from finance.journal_line l join finance.journal_entry e on e.id = l.entry_id;
create view finance_api.invoice as
  select id, fiscal_year, number, customer_number, order_number, issue_date, tax_point, due_date,
         net, vat, gross, entry_id, issued_by, issued_at
  from finance.invoice;
create view finance_api.invoice_line as
  select invoice_id, line_no, sku, text, quantity, unit_net, net, vat_code from finance.invoice_line;

grant select on finance_api.vat_code, finance_api.invoice, finance_api.invoice_line
  to bookkeeper, warehouse, office, manager, hub, admin, logistics, storefront, sync;
grant select on finance_api.account, finance_api.closed_period, finance_api.journal_entry,
  finance_api.ledger_line to bookkeeper, manager, office, hub, sync;

grant usage on schema finance to bookkeeper;
grant select on finance.account, finance.vat_code, finance.closed_period, finance.journal_entry,
  finance.journal_line, finance.invoice, finance.invoice_line to bookkeeper;
grant insert (number, name, type, parent) on finance.account to bookkeeper;
grant update (name, parent, closed) on finance.account to bookkeeper;
grant insert (id, posting_date, document_date, reference, description, source, digest)
  on finance.journal_entry to bookkeeper;
grant insert (entry_id, line_no, account, debit, credit, vat_code, text)
  on finance.journal_line to bookkeeper;
grant insert (id, customer_number, order_number, issue_date, tax_point, due_date, net, vat, gross, entry_id)
  on finance.invoice to bookkeeper;
grant insert (invoice_id, line_no, sku, text, quantity, unit_net, net, vat_code)
  on finance.invoice_line to bookkeeper;

reset role;
