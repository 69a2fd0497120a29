-- Payments, what they settle, the bank statements they come from, and reminders. A payment is
-- posted to the ledger in full at once; which documents it settles is said beside it, so that the
-- receivables account is always the documents' total less the payments.

set local role finance;

alter table finance.posting_account
  drop constraint posting_account_purpose_check,
  add constraint posting_account_purpose_check check (purpose in
    ('receivable', 'payable', 'revenue', 'delivery_revenue', 'output_vat'));

create table finance.bank_account (
  iban text primary key check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
  name text not null check (name = btrim(name) and name <> ''),
  account text not null references finance.account (number),
  version integer not null default 1
);

create table finance.bank_statement (
  id uuid primary key,
  txid xid8 not null default pg_current_xact_id(),
  iban text not null references finance.bank_account (iban),
  reference text not null,
  first_day date not null,
  last_day date not null,
  opening numeric(18, 2),
  closing numeric(18, 2),
  file_name text not null,
  sha256 bytea not null unique check (length(sha256) = 32),
  imported_by text not null default session_user,
  imported_at timestamptz not null default clock_timestamp(),
  check (last_day >= first_day),
  unique (id, txid)
);

-- The fingerprint tells a line that comes again in an overlapping statement.
create table finance.bank_line (
  id uuid primary key,
  statement_id uuid not null,
  line_no integer not null check (line_no > 0),
  txid xid8 not null default pg_current_xact_id(),
  iban text not null references finance.bank_account (iban),
  fingerprint text not null,
  booked_on date not null,
  value_date date not null,
  amount numeric(18, 2) not null check (amount <> 0),
  counterparty_name text not null default '',
  counterparty_account text not null default '',
  reference text not null default '',
  unique (iban, fingerprint),
  unique (statement_id, line_no),
  foreign key (statement_id, txid) references finance.bank_statement (id, txid)
    deferrable initially deferred
);

-- A line that is no payment of a customer or supplier: booked elsewhere, a transfer of our own.
create table finance.bank_line_set_aside (
  bank_line_id uuid primary key references finance.bank_line (id),
  reason text not null check (btrim(reason) <> ''),
  set_aside_by text not null default session_user,
  set_aside_at timestamptz not null default clock_timestamp()
);

create table finance.bank_csv_mapping (
  name text primary key check (name = btrim(name) and name <> ''),
  mapping jsonb not null,
  version integer not null default 1,
  changed_by text not null default session_user,
  changed_at timestamptz not null default clock_timestamp()
);

create table finance.payment (
  id uuid primary key,
  txid xid8 not null default pg_current_xact_id(),
  fiscal_year integer not null,
  number bigint not null,
  direction text not null check (direction in ('incoming', 'outgoing')),
  paid_on date not null,
  amount numeric(18, 2) not null check (amount > 0),
  customer_number text,
  counterparty_name text not null default '',
  counterparty_account text not null default '',
  reference text not null default '',
  bank_account text not null references finance.account (number),
  contra_account text not null references finance.account (number),
  bank_line_id uuid unique references finance.bank_line (id),
  cancels uuid unique references finance.payment (id),
  entry_id uuid not null unique references finance.journal_entry (id) deferrable initially deferred,
  digest bytea not null check (length(digest) = 32),
  posted_by text not null default session_user,
  posted_at timestamptz not null default clock_timestamp(),
  unique (fiscal_year, number)
);

create index payment_by_customer on finance.payment (customer_number, paid_on);
create index payment_newest on finance.payment (paid_on desc, fiscal_year desc, number desc);
create index payment_by_counterparty on finance.payment (counterparty_account)
  where counterparty_account <> '';

-- What settles what. An amount is taken back by a row with a negative one; no row ever changes.
create table finance.allocation (
  id uuid primary key,
  txid xid8 not null default pg_current_xact_id(),
  payment_id uuid references finance.payment (id),
  credit_note_id uuid references finance.invoice (id),
  invoice_id uuid not null references finance.invoice (id),
  amount numeric(18, 2) not null check (amount <> 0),
  allocated_on date not null default current_date,
  allocated_by text not null default session_user,
  allocated_at timestamptz not null default clock_timestamp(),
  check ((payment_id is null) <> (credit_note_id is null))
);

create index allocation_by_invoice on finance.allocation (invoice_id);
create index allocation_by_payment on finance.allocation (payment_id) where payment_id is not null;
create index allocation_by_credit_note on finance.allocation (credit_note_id)
  where credit_note_id is not null;

create table finance.dunning_letter (
  id uuid primary key,
  customer_number text not null,
  level integer not null check (level between 1 and 3),
  made_on date not null,
  total numeric(18, 2) not null check (total > 0),
  invoices uuid[] not null check (cardinality(invoices) > 0),
  made_by text not null default session_user,
  made_at timestamptz not null default clock_timestamp()
);

create index dunning_letter_by_customer on finance.dunning_letter (customer_number, made_on);

insert into finance.setting (name, value) values
  ('dunning_days_1', '8'), ('dunning_days_2', '21'), ('dunning_days_3', '45');

-- What is still open of a document, as an amount without sign.
create function finance.open_of(document uuid) returns numeric
language sql stable
begin atomic
  select abs(i.gross)
    - coalesce((select sum(amount) from finance.allocation where invoice_id = document), 0)
    - coalesce((select sum(amount) from finance.allocation where credit_note_id = document), 0)
  from finance.invoice i where i.id = document;
end;

create function finance.unallocated_of(payment uuid) returns numeric
language sql stable
begin atomic
  select case when exists (select from finance.payment c where c.cancels = p.id)
                or p.cancels is not null then 0 else p.amount end
    - coalesce((select sum(amount) from finance.allocation where payment_id = payment), 0)
  from finance.payment p where p.id = payment;
end;

create function finance.number_payment() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  original finance.payment;
begin
  if new.cancels is not null then
    select * into original from finance.payment where id = new.cancels for no key update;
    if original.cancels is not null then
      raise exception 'Payment %/% cancels another payment and cannot be cancelled itself.',
        original.fiscal_year, original.number using errcode = 'PL132';
    end if;
    if (original.amount, original.bank_account, original.contra_account)
        is distinct from (new.amount, new.bank_account, new.contra_account)
        or original.direction = new.direction then
      raise exception 'A cancelled payment goes back in full, over the same accounts.'
        using errcode = 'PL132';
    end if;
    if finance.unallocated_of(new.cancels) <> original.amount then
      raise exception 'Payment %/% still settles documents. Take that back first.',
        original.fiscal_year, original.number using errcode = 'PL132';
    end if;
  end if;
  if exists (select from finance.bank_line_set_aside where bank_line_id = new.bank_line_id) then
    raise exception 'This bank line was set aside. Book it without the line.' using errcode = 'PL134';
  end if;
  new.txid := pg_current_xact_id();
  new.posted_by := session_user;
  new.posted_at := clock_timestamp();
  new.fiscal_year := extract(year from new.paid_on);
  new.number := finance.take_number('payment', new.fiscal_year);
  return new;
end
$$;

create trigger number_payment before insert on finance.payment
  for each row execute function finance.number_payment();

-- The entry says what the payment says: the bank account on one side, the other account on the other.
create function finance.check_payment() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  paid numeric := case new.direction when 'incoming' then new.amount else -new.amount end;
  posted record;
begin
  select count(*) as lines,
         sum(l.debit - l.credit) filter (where l.account = new.bank_account) as bank,
         sum(l.debit - l.credit) filter (where l.account = new.contra_account) as contra
  into posted
  from finance.journal_line l join finance.journal_entry e on e.id = l.entry_id
  where l.entry_id = new.entry_id and e.source = 'payment' and e.txid = new.txid
    and e.posting_date = new.paid_on;
  if (posted.lines, posted.bank, posted.contra) is distinct from (2::bigint, paid, -paid) then
    raise exception 'The payment and its ledger entry must be posted together and say the same: % on account % against %.',
      paid, new.bank_account, new.contra_account using errcode = 'PL131';
  end if;
  if not exists (
      select from finance.bank_line l join finance.bank_account b on b.iban = l.iban
      where l.id = new.bank_line_id and l.amount = paid and b.account = new.bank_account)
      and new.bank_line_id is not null then
    raise exception 'The payment and its line on the bank statement must have the same amount and account.'
      using errcode = 'PL131';
  end if;
  return null;
end
$$;

create constraint trigger check_payment after insert on finance.payment
  deferrable initially deferred for each row execute function finance.check_payment();

-- The documents are locked before they are looked at, the settled one first.
create function finance.check_allocation() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  document finance.invoice;
  settling record;
  still_open numeric;
begin
  select * into document from finance.invoice where id = new.invoice_id for no key update;
  if new.payment_id is not null then
    select customer_number, case direction when 'incoming' then 'invoice' else 'credit_note' end as kind
    into settling from finance.payment where id = new.payment_id for no key update;
    still_open := finance.unallocated_of(new.payment_id);
  else
    select customer_number, case when kind = 'credit_note' then 'invoice' end as kind
    into settling from finance.invoice where id = new.credit_note_id for no key update;
    still_open := finance.open_of(new.credit_note_id);
  end if;
  if document.customer_number is distinct from settling.customer_number then
    raise exception '%/% belongs to customer % and the payment to %.', document.fiscal_year,
      document.number, document.customer_number, coalesce(settling.customer_number, 'nobody')
      using errcode = 'PL133';
  end if;
  if document.kind is distinct from settling.kind then
    raise exception 'Money received settles invoices, money paid out settles credit notes.'
      using errcode = 'PL133';
  end if;
  if still_open < new.amount then
    raise exception 'Only % is left to allocate; % was asked for.', still_open, new.amount
      using errcode = 'PL133';
  end if;
  still_open := finance.open_of(new.invoice_id);
  if new.amount > still_open or still_open - new.amount > abs(document.gross) then
    raise exception '% is open of % %/%; % cannot be allocated to it.', still_open, document.series,
      document.fiscal_year, lpad(document.number::text, 6, '0'), new.amount using errcode = 'PL133';
  end if;
  new.txid := pg_current_xact_id();
  new.allocated_by := session_user;
  new.allocated_at := clock_timestamp();
  return new;
end
$$;

create trigger check_allocation before insert on finance.allocation
  for each row execute function finance.check_allocation();

-- Whether an entry with the source 'payment' is really kept by one.
create function finance.payment_of_entry(entry uuid) returns boolean
language sql stable security definer set search_path = finance, pg_temp
begin atomic
  select exists (select from finance.payment where entry_id = entry);
end;

-- Invoices, payments, reversals and the year end prove the entries they are behind.
create or replace function finance.document_of_entry(wanted_source text, entry uuid) returns boolean
language plpgsql stable security definer set search_path = finance, pg_temp as $$
begin
  return case wanted_source
    when 'invoice' then finance.invoice_of_entry(entry)
    when 'payment' then finance.payment_of_entry(entry)
    when 'closing' then exists (select from finance.year_end where entry_id = entry)
    when 'reversal' then finance.reversal_of_entry(entry)
    else false
  end;
end
$$;

revoke all on function finance.open_of, finance.unallocated_of, finance.payment_of_entry from public;

create view finance_api.payment as
  select p.id, p.fiscal_year, p.number, p.direction, p.paid_on, p.amount, p.customer_number,
         p.counterparty_name, p.counterparty_account, p.reference, p.bank_account, p.contra_account,
         p.bank_line_id, p.cancels, c.id as cancelled_by, p.entry_id, p.posted_by, p.posted_at,
         p.txid,
         case when c.id is null and p.cancels is null then p.amount else 0 end
           - coalesce(a.settled, 0) as unallocated,
         p.digest
  from finance.payment p
  left join finance.payment c on c.cancels = p.id
  left join lateral (
    select sum(amount) as settled from finance.allocation where payment_id = p.id) a on true;

-- Amounts have the sign of the document they settle; a credit note set off shows on both.
create view finance_api.payment_allocation as
  select a.id, a.invoice_id, a.payment_id, a.credit_note_id,
         a.amount * sign(i.gross) as amount, a.allocated_on, a.allocated_by, a.allocated_at, a.txid
  from finance.allocation a join finance.invoice i on i.id = a.invoice_id
  union all
  select a.id, a.credit_note_id, a.payment_id, a.credit_note_id, -a.amount, a.allocated_on,
         a.allocated_by, a.allocated_at, a.txid
  from finance.allocation a where a.credit_note_id is not null;

-- Gross less what settles it, with the document's sign; documents that are settled are not here.
create view finance_api.open_document as
  select i.id, i.series, i.fiscal_year, i.number, i.kind, i.customer_number, i.customer_name,
         i.order_number, i.issue_date, i.due_date, i.gross,
         i.gross - sign(i.gross) * (coalesce(t.settled, 0) + coalesce(f.settled, 0)) as open
  from finance.invoice i
  left join lateral (
    select sum(amount) as settled from finance.allocation where invoice_id = i.id) t on true
  left join lateral (
    select sum(amount) as settled from finance.allocation where credit_note_id = i.id) f on true
  where abs(i.gross) <> coalesce(t.settled, 0) + coalesce(f.settled, 0);

create view finance_api.bank_line as
  select l.id, l.statement_id, l.line_no, l.iban, b.name as bank_name, b.account as bank_account,
         l.booked_on, l.value_date, l.amount, l.counterparty_name, l.counterparty_account,
         l.reference, p.id as payment_id, a.reason as set_aside
  from finance.bank_line l
  join finance.bank_account b on b.iban = l.iban
  left join finance.payment p on p.bank_line_id = l.id
  left join finance.bank_line_set_aside a on a.bank_line_id = l.id;

grant select on finance_api.payment, finance_api.payment_allocation, finance_api.open_document,
  finance_api.bank_line to bookkeeper, manager, office, hub, sync;
grant select on finance.payment, finance.allocation, finance.bank_account, finance.bank_statement, finance.bank_line,
  finance.bank_csv_mapping, finance.dunning_letter to bookkeeper;
grant insert (id, direction, paid_on, amount, customer_number, counterparty_name,
  counterparty_account, reference, bank_account, contra_account, bank_line_id, cancels, entry_id,
  digest) on finance.payment to bookkeeper;
grant insert (id, payment_id, credit_note_id, invoice_id, amount, allocated_on)
  on finance.allocation to bookkeeper;
grant insert (id, iban, reference, first_day, last_day, opening, closing, file_name, sha256)
  on finance.bank_statement to bookkeeper;
grant insert (id, statement_id, line_no, iban, fingerprint, booked_on, value_date, amount,
  counterparty_name, counterparty_account, reference) on finance.bank_line to bookkeeper;
grant insert (bank_line_id, reason) on finance.bank_line_set_aside to bookkeeper;
grant insert (name, mapping), update (mapping, version) on finance.bank_csv_mapping to bookkeeper;
grant insert (id, customer_number, level, made_on, total, invoices)
  on finance.dunning_letter to bookkeeper;
grant insert, update on finance.bank_account to chief_bookkeeper;

reset role;
