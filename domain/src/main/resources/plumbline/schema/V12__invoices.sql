-- Invoices and credit notes with their VAT summary, their document and their ledger entry: all of it
-- written in one transaction, held together at the commit, and never changed afterwards.

set local role storefront;

-- Called by Finance when it invoices an order. The row lock lets one invoice at a time through.
create function storefront_api.order_invoiced(wanted_number text) returns void
language plpgsql volatile security definer set search_path = storefront, pg_temp as $$
declare
  found_state text;
begin
  select state into found_state from storefront.sales_order
  where number = wanted_number for no key update;
  if found_state is null then
    raise exception 'There is no order %.', wanted_number using errcode = 'PL404';
  end if;
  if found_state = 'shipped' then
    update storefront.sales_order
    set state = 'invoiced', version = version + 1, changed_at = clock_timestamp(),
        changed_by = session_user, txid = pg_current_xact_id()
    where number = wanted_number;
  elsif found_state <> 'invoiced' then
    raise exception 'Order % is % and not shipped. Only shipped orders are invoiced.',
      wanted_number, found_state using errcode = 'PL125';
  end if;
end
$$;

revoke all on function storefront_api.order_invoiced from public;
grant execute on function storefront_api.order_invoiced to finance;

reset role;

set local role finance;

create table if not exists finance.setting (
  name text primary key,
  value text not null
);

insert into finance.setting (name, value) values
  ('vat_rounding', 'vat_per_rate_on_total'),
  ('invoice_days_to_pay', '8'),
  ('invoice_delivery_vat_code', '27'),
  ('invoice_documents_kept_from', current_date::text);

-- Who issues the invoices, as printed on them.
create table finance.seller (
  only_one boolean primary key default true check (only_one),
  name text not null check (name = btrim(name) and name <> ''),
  address text not null,
  tax_number text not null,
  bank_account text not null,
  contact text not null default ''
);

-- Where an invoice is posted. Revenue and output VAT per code; the empty code stands for any.
create table finance.posting_account (
  purpose text not null
    check (purpose in ('receivable', 'revenue', 'delivery_revenue', 'output_vat')),
  vat_code text not null default '',
  account text not null references finance.account (number),
  primary key (purpose, vat_code)
);

alter table finance.invoice
  add series text not null default 'INV' check (series ~ '^[A-Z]{2,6}$'),
  add kind text not null default 'invoice' check (kind in ('invoice', 'credit_note')),
  add credited_invoice uuid references finance.invoice (id),
  add customer_name text not null default '',
  add customer_address text not null default '',
  add customer_tax_number text not null default '',
  add currency text not null default 'HUF' check (currency = 'HUF'),
  add payment_method text not null default 'transfer'
    check (payment_method in ('transfer', 'card', 'cash')),
  add notes text not null default '',
  add vat_rounding text not null default 'vat_per_rate_on_total'
    check (vat_rounding in ('vat_per_rate_on_total', 'vat_per_line', 'vat_per_rate_whole_forint')),
  add digest bytea not null default sha256('') check (length(digest) = 32),
  drop constraint invoice_fiscal_year_number_key,
  add constraint invoice_number_key unique (series, fiscal_year, number),
  add constraint invoice_entry_key unique (entry_id),
  add constraint invoice_credits check ((kind = 'credit_note') = (credited_invoice is not null)),
  add constraint invoice_due check (due_date >= issue_date);

create index invoice_credited on finance.invoice (credited_invoice)
  where credited_invoice is not null;
create index invoice_newest on finance.invoice (issue_date desc, series desc, number desc);

update finance.number_series set series = 'INV' where series = 'invoice';

alter table finance.invoice_line
  add unit text not null default '',
  add account text references finance.account (number),
  add credited_line integer;

create table finance.invoice_vat (
  invoice_id uuid not null,
  vat_code text not null references finance.vat_code (code),
  txid xid8 not null default pg_current_xact_id(),
  rate numeric(6, 4) not null,
  base numeric(18, 2) not null,
  vat numeric(18, 2) not null,
  gross numeric(18, 2) generated always as (base + vat) stored,
  primary key (invoice_id, vat_code),
  foreign key (invoice_id, txid) references finance.invoice (id, txid) deferrable initially deferred
);

-- What the customer got, to the byte. Made later, it is a copy and says so.
create table finance.invoice_document (
  invoice_id uuid primary key references finance.invoice (id) deferrable initially deferred,
  file_name text not null check (file_name ~ '^[A-Za-z0-9_-]{1,100}[.]pdf$'),
  pdf bytea not null,
  sha256 bytea not null,
  is_copy boolean not null,
  made_by text not null default session_user,
  made_at timestamptz not null default clock_timestamp()
);

-- An installation that had invoices already: what they say of VAT is what their lines add up to.
insert into finance.invoice_vat (invoice_id, vat_code, txid, rate, base, vat)
select i.id, l.vat_code, i.txid, v.rate, sum(l.net), round(sum(l.net) * v.rate, 2)
from finance.invoice i
join finance.invoice_line l on l.invoice_id = i.id
join finance.vat_code v on v.code = l.vat_code
group by i.id, l.vat_code, i.txid, v.rate;

update finance.invoice i
set customer_name = c.name, customer_tax_number = coalesce(c.vat_number, ''),
    customer_address = concat_ws(', ', concat_ws(' ', c.postcode, c.city), c.address_line)
from admin_api.customer c where c.number = i.customer_number;

-- The number is taken here, after what it depends on was found in order.
create or replace function finance.number_invoice() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  earlier text;
begin
  if new.credited_invoice is not null then
    -- one credit note of an invoice at a time, so that two cannot both take what is left
    perform 1 from finance.invoice where id = new.credited_invoice for no key update;
  elsif new.order_number is not null then
    perform storefront_api.order_invoiced(new.order_number);
    select format('%s %s/%s', series, fiscal_year, lpad(number::text, 6, '0')) into earlier
    from finance.invoice i
    where i.order_number = new.order_number and i.kind = 'invoice'
      and i.gross + coalesce((select sum(c.gross) from finance.invoice c
                              where c.credited_invoice = i.id), 0) <> 0
    limit 1;
    if found then
      raise exception 'Order % was invoiced as %. Credit that invoice before issuing another.',
        new.order_number, earlier using errcode = 'PL125';
    end if;
  end if;
  new.txid := pg_current_xact_id();
  new.issued_by := session_user;
  new.issued_at := clock_timestamp();
  new.fiscal_year := extract(year from new.issue_date);
  new.number := finance.take_number(new.series, new.fiscal_year);
  return new;
end
$$;

create function finance.stamp_document() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
begin
  new.sha256 := sha256(new.pdf);
  new.made_by := session_user;
  new.made_at := clock_timestamp();
  new.is_copy := not exists (
    select from finance.invoice where id = new.invoice_id and txid = pg_current_xact_id());
  return new;
end
$$;

create trigger stamp_document before insert on finance.invoice_document
  for each row execute function finance.stamp_document();

-- VAT of one code by the invoice's own rule, from what the lines say.
create function finance.vat_by_rule(rule text, nets numeric[], rate numeric) returns numeric
language sql immutable
return case rule
  when 'vat_per_line' then (select sum(round(net * rate, 2)) from unnest(nets) net)
  when 'vat_per_rate_whole_forint' then round((select sum(net) from unnest(nets) net) * rate, 0)
  else round((select sum(net) from unnest(nets) net) * rate, 2)
end;

-- What is left of an invoice per VAT code, this document left out.
create function finance.left_of(wanted uuid, without uuid, code text)
returns table (base numeric, vat numeric)
language sql stable
begin atomic
  select coalesce(sum(v.base), 0), coalesce(sum(v.vat), 0)
  from finance.invoice i join finance.invoice_vat v on v.invoice_id = i.id
  where (i.id = wanted or i.credited_invoice = wanted) and i.id <> without and v.vat_code = code;
end;

create function finance.check_summary(i finance.invoice) returns void
language plpgsql stable set search_path = finance, pg_temp as $$
declare
  wrong record;
  sums record;
begin
  select coalesce(sum(base), 0) as net, coalesce(sum(vat), 0) as vat, count(*) as codes
  into sums from finance.invoice_vat where invoice_id = i.id;
  if sums.codes = 0 or (sums.net, sums.vat) is distinct from (i.net, i.vat) then
    raise exception 'The invoice says net % and VAT %, its VAT summary % and %. They must be equal.',
      i.net, i.vat, sums.net, sums.vat using errcode = 'PL121';
  end if;
  select * into wrong from (
    select coalesce(l.vat_code, s.vat_code) as code, l.net, s.base, s.vat,
           s.rate is distinct from v.rate as other_rate,
           finance.vat_by_rule(i.vat_rounding, l.nets, v.rate) as due
    from (select vat_code, sum(net) as net, array_agg(net) as nets
          from finance.invoice_line where invoice_id = i.id group by vat_code) l
    full join (select * from finance.invoice_vat where invoice_id = i.id) s using (vat_code)
    join finance.vat_code v on v.code = vat_code) per_code
  where net is distinct from base or other_rate
    or (vat is distinct from due and i.kind = 'invoice')
    or (i.kind = 'credit_note' and vat is distinct from (
      select case when l.base + per_code.base = 0 then -l.vat
                  when l.base >= 0 then greatest(due, -l.vat)
                  else least(due, -l.vat) end
      from finance.left_of(i.credited_invoice, i.id, code) l))
  limit 1;
  if found then
    raise exception 'VAT code %: the lines add up to %, the summary says % and VAT %; by the rule % it is %.',
      wrong.code, wrong.net, wrong.base, wrong.vat, i.vat_rounding, wrong.due
      using errcode = 'PL122';
  end if;
end
$$;

-- A credit note takes back lines of its invoice, each at most as far as it is left.
create function finance.check_credit(i finance.invoice) returns void
language plpgsql stable set search_path = finance, pg_temp as $$
declare
  original finance.invoice;
  wrong record;
begin
  select * into original from finance.invoice where id = i.credited_invoice;
  if original.kind <> 'invoice' or original.customer_number <> i.customer_number then
    raise exception 'A credit note takes back an invoice of the same customer.'
      using errcode = 'PL124';
  end if;
  select l.line_no, o.line_no as of_line, o.text, o.net + coalesce(c.net, 0) as net_left,
         o.quantity + coalesce(c.quantity, 0) as quantity_left
  into wrong
  from finance.invoice_line l
  left join finance.invoice_line o
    on o.invoice_id = i.credited_invoice and o.line_no = l.credited_line and o.vat_code = l.vat_code
  left join lateral (
    select sum(x.net) as net, sum(x.quantity) as quantity
    from finance.invoice_line x join finance.invoice n on n.id = x.invoice_id
    where n.credited_invoice = i.credited_invoice and x.credited_line = o.line_no) c on true
  where l.invoice_id = i.id
    and (o.line_no is null or o.net + c.net <> 0 and sign(o.net + c.net) <> sign(o.net)
      or o.quantity + c.quantity <> 0 and sign(o.quantity + c.quantity) <> sign(o.quantity)
      or sign(l.net) = sign(o.net))
  limit 1;
  if found then
    raise exception 'Line % of the credit note takes back more of “%” than is left of the invoice.',
      wrong.line_no, coalesce(wrong.text, 'a line that is not there') using errcode = 'PL124';
  end if;
end
$$;

-- Receivable, revenue per account and code, and VAT per code stand in the entry as in the invoice.
create function finance.check_invoice_entry(i finance.invoice) returns void
language plpgsql stable set search_path = finance, pg_temp as $$
declare
  receivable text;
  wrong record;
begin
  if not exists (select from finance.journal_entry e
                 where e.id = i.entry_id and e.source = 'invoice' and e.txid = i.txid
                   and e.posting_date = i.issue_date and e.tax_point = i.tax_point) then
    raise exception 'The invoice and its ledger entry must be posted together, with the same dates.'
      using errcode = 'PL123';
  end if;
  select account into receivable from finance.posting_account where purpose = 'receivable';
  select * into wrong from (
    select account, code, sum(invoiced) as invoiced, sum(posted) as posted from (
      select receivable as account, '' as code, i.gross as invoiced, 0 as posted
      union all
      select l.account, l.vat_code, -l.net, 0
      from finance.invoice_line l where l.invoice_id = i.id
      union all
      select p.account, v.vat_code, -v.vat, 0
      from finance.invoice_vat v
      left join finance.posting_account p on p.purpose = 'output_vat' and p.vat_code = v.vat_code
      where v.invoice_id = i.id and v.vat <> 0
      union all
      select j.account, coalesce(j.vat_code, ''), 0, j.debit - j.credit
      from finance.journal_line j
      where j.entry_id = i.entry_id and (j.vat_code is not null or j.account = receivable)) both_sides
    group by account, code) compared
  where invoiced <> posted
  limit 1;
  if found then
    raise exception 'Account % %: the invoice says %, its ledger entry %.',
      coalesce(wrong.account, 'missing'), wrong.code, wrong.invoiced, wrong.posted
      using errcode = 'PL123';
  end if;
end
$$;

create function finance.check_invoice() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
begin
  perform finance.check_summary(new);
  if new.kind = 'credit_note' then
    perform finance.check_credit(new);
  end if;
  perform finance.check_invoice_entry(new);
  if new.issue_date >= (select value::date from finance.setting
                        where name = 'invoice_documents_kept_from')
      and not exists (select from finance.invoice_document where invoice_id = new.id) then
    raise exception 'The invoice has no document. It is made and stored when the invoice is issued.'
      using errcode = 'PL127';
  end if;
  return null;
end
$$;

create constraint trigger check_invoice after insert on finance.invoice
  deferrable initially deferred for each row execute function finance.check_invoice();

-- Whether an entry with the source 'invoice' is really kept by one.
create function finance.invoice_of_entry(entry uuid) returns boolean
language sql stable security definer set search_path = finance, pg_temp
begin atomic
  select exists (select from finance.invoice where entry_id = entry);
end;

create function finance.check_entry_invoice() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
begin
  if not finance.invoice_of_entry(new.id) then
    raise exception 'An entry from an invoice is posted with its invoice. Issue the invoice instead.'
      using errcode = 'PL126';
  end if;
  return null;
end
$$;

create constraint trigger check_entry_invoice after insert on finance.journal_entry
  deferrable initially deferred for each row when (new.source = 'invoice')
  execute function finance.check_entry_invoice();

revoke all on function finance.vat_by_rule, finance.left_of, finance.check_summary,
  finance.check_credit, finance.check_invoice_entry, finance.invoice_of_entry from public;

create or replace view finance_api.invoice as
  select id, fiscal_year, number, customer_number, order_number, issue_date, tax_point, due_date,
         net, vat, gross, entry_id, issued_by, issued_at, series, kind, credited_invoice,
         customer_name, customer_address, customer_tax_number, currency, payment_method, notes,
         vat_rounding, digest, txid
  from finance.invoice;
create or replace view finance_api.invoice_line as
  select invoice_id, line_no, sku, text, quantity, unit_net, net, vat_code, unit, account,
         credited_line
  from finance.invoice_line;
-- For the tax authority's report: base and VAT per invoice and bucket, by tax point.
create view finance_api.invoice_vat as
  select v.invoice_id, v.vat_code, c.bucket, c.return_row, v.rate, v.base, v.vat, v.gross,
         i.tax_point, i.issue_date
  from finance.invoice_vat v
  join finance.invoice i on i.id = v.invoice_id
  join finance.vat_code c on c.code = v.vat_code;
create view finance_api.order_to_invoice as
  select o.number, o.customer_number, o.placed_at, o.total, o.changed_at
  from storefront_api.sales_order o
  where o.state = 'shipped';

grant select on finance_api.invoice_vat to bookkeeper, manager, office, hub, sync;
grant select on finance_api.order_to_invoice to bookkeeper;
grant select on finance.setting, finance.seller, finance.posting_account, finance.invoice_vat,
  finance.invoice_document to bookkeeper;
grant insert (series, kind, credited_invoice, customer_name, customer_address, customer_tax_number,
  payment_method, notes, vat_rounding, digest) on finance.invoice to bookkeeper;
grant insert (unit, account, credited_line) on finance.invoice_line to bookkeeper;
grant insert (invoice_id, vat_code, rate, base, vat) on finance.invoice_vat to bookkeeper;
grant insert (invoice_id, file_name, pdf) on finance.invoice_document to bookkeeper;
grant update (value) on finance.setting to chief_bookkeeper;
grant insert, update on finance.seller to chief_bookkeeper;
grant insert, update on finance.posting_account to chief_bookkeeper;

reset role;
