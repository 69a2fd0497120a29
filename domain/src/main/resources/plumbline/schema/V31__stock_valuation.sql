-- What the stock is worth: a moving average per product over the whole firm, told beside every
-- movement and posted by Finance. Logistics writes no ledger table; Finance asks nobody for a price.

set local role finance;

alter table finance.posting_account
  drop constraint posting_account_purpose_check,
  add constraint posting_account_purpose_check check (purpose in
    ('receivable', 'payable', 'revenue', 'delivery_revenue', 'output_vat', 'stock',
     'goods_received', 'cost_of_goods', 'stock_difference', 'own_use'));

alter table finance.journal_entry
  drop constraint journal_entry_source_check,
  add constraint journal_entry_source_check check (source in
    ('manual', 'import', 'recurring', 'invoice', 'payment', 'reversal', 'closing', 'stock'));

create or replace function finance.check_posting_account() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  balance numeric;
begin
  perform finance.check_set_account(new.account,
    case new.purpose when 'receivable' then array['asset'] when 'stock' then array['asset']
      when 'revenue' then array['income'] when 'delivery_revenue' then array['income']
      when 'goods_received' then array['liability'] when 'cost_of_goods' then array['expense']
      when 'stock_difference' then array['expense', 'income']
      when 'own_use' then array['expense']
      else array['liability', 'asset'] end,
    case new.purpose when 'receivable' then 'receivables' when 'payable' then 'payables'
      when 'output_vat' then 'vat' when 'stock' then 'stock' end);
  if tg_op = 'UPDATE' and new.account <> old.account
      and new.purpose in ('receivable', 'payable', 'stock') then
    select coalesce(sum(debit - credit), 0) into balance
    from finance.journal_line where account = old.account;
    if balance <> 0 then
      raise exception 'Account % still has a balance of % in %: % on account %. Bring it to zero, then change the account.',
        old.account, abs(balance), case when balance > 0 then 'debit' else 'credit' end,
        case new.purpose when 'stock' then 'goods that are there would leave'
          else 'what is open there would be settled' end, new.account
        using errcode = 'PL152';
    end if;
  end if;
  return new;
end
$$;

-- Proves that an entry with the source 'stock' was posted by the function below, as it is.
create table finance.stock_posting (
  entry_id uuid primary key,
  txid xid8 not null default pg_current_xact_id(),
  first_day date not null,
  last_day date not null,
  lines integer not null check (lines > 0),
  foreign key (entry_id, txid) references finance.journal_entry (id, txid)
    deferrable initially deferred,
  check (last_day >= first_day)
);

create function finance.stock_posting_of_entry(entry uuid) returns boolean
language sql stable security definer set search_path = finance, pg_temp
begin atomic
  select exists (
    select from finance.stock_posting p
    where p.entry_id = entry
      and p.lines = (select count(*) from finance.journal_line l where l.entry_id = entry));
end;

create or replace function finance.document_of_entry(wanted_source text, entry uuid) returns boolean
language plpgsql stable security definer set search_path = finance, pg_temp as $$
begin
  return case wanted_source
    when 'invoice' then finance.invoice_of_entry(entry)
    when 'payment' then finance.payment_of_entry(entry)
    when 'closing' then exists (select from finance.year_end where entry_id = entry)
    when 'reversal' then finance.reversal_of_entry(entry)
    when 'stock' then finance.stock_posting_of_entry(entry)
    else false
  end;
end
$$;

create function finance.check_entry_stock() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
begin
  if not finance.stock_posting_of_entry(new.id) then
    raise exception 'An entry from stock movements is posted with them, and takes no other lines. Choose another source.'
      using errcode = 'PL156';
  end if;
  return null;
end
$$;

create constraint trigger check_entry_stock after insert on finance.journal_entry
  deferrable initially deferred for each row when (new.source = 'stock')
  execute function finance.check_entry_stock();

create or replace function finance_api.check_reversible(wanted uuid) returns void
language plpgsql stable security definer set search_path = finance, pg_temp as $$
declare
  original finance.journal_entry;
  original_number text := finance.number_of_entry(wanted);
  first_number text;
begin
  select * into original from finance.journal_entry where id = wanted;
  if not found then
    raise exception 'The entry to reverse is not in the journal.' using errcode = 'PL404';
  end if;
  if original.source = 'reversal' then
    raise exception 'Entry % is itself a reversal and is not reversed. Post the right entry anew.',
      original_number using errcode = 'PL111';
  end if;
  if original.source not in ('manual', 'import', 'recurring') then
    raise exception 'Entry % was not typed but comes from %. %', original_number,
      case original.source when 'invoice' then 'an invoice' when 'payment' then 'a payment'
        when 'stock' then 'stock movements' else 'closing a year' end,
      case original.source when 'invoice' then 'Issue a credit note instead.'
        when 'payment' then 'Cancel the payment instead.'
        when 'stock' then 'Correct the stock instead; it is posted by itself.'
        else 'Reopen the year instead.' end
      using errcode = 'PL113';
  end if;
  select finance.number_of_entry(reversal_id) into first_number
  from finance.reversal where entry_id = wanted;
  if found then
    raise exception 'Entry % was reversed already, by entry %. An entry is reversed once.',
      original_number, first_number using errcode = 'PL112';
  end if;
end
$$;

-- The day itself if its month is open, otherwise the first day of the next open month; it stays
-- open until the commit. What the machine posts goes past a month that is only for the chief.
create function finance_api.posting_day(wanted date) returns date
language plpgsql volatile security definer set search_path = finance, pg_temp as $$
declare
  day date := wanted;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('finance.periods', 0));
  while finance.month_state(date_trunc('month', day)::date) <> 'open' loop
    day := date_trunc('month', day) + interval '1 month';
  end loop;
  return day;
end
$$;

create function finance.stock_words(kind text, amount numeric) returns text
language sql immutable
return case kind
  when 'goods_received' then 'Goods received, not invoiced yet'
  when 'cost_of_goods' then case when amount < 0 then 'Cost of goods sold' else 'Goods returned' end
  when 'own_use' then 'Own use'
  else case when amount < 0 then 'Stock missing or lost' else 'Stock found' end
end;

/*
 * Posts what the stock became worth more or less by the movements of some days: one balanced entry,
 * each amount against the account of its purpose. The number is taken last.
 */
create function finance_api.post_stock(
  entry uuid, posting_day date, first_day date, last_day date, kinds text[], amounts numeric[])
  returns void
language plpgsql volatile security definer set search_path = finance, pg_temp as $$
declare
  missing text;
  words text := 'Stock movements of ' || to_char(first_day, 'YYYY-MM-DD')
    || case when last_day > first_day then ' to ' || to_char(last_day, 'YYYY-MM-DD') else '' end;
  written integer;
  content text;
begin
  select wanted into missing
  from unnest('stock'::text || kinds) wanted
  where not exists (select from finance.posting_account a
                    where a.purpose = wanted and a.vat_code = '')
  limit 1;
  if found then
    raise exception 'No account is set for %. Set it in the settings of Finance; the movements wait until then.',
      case missing when 'stock' then 'the stock' when 'goods_received' then 'goods received and not invoiced'
        when 'cost_of_goods' then 'the cost of goods sold' when 'own_use' then 'goods for own use'
        else 'stock differences' end using errcode = 'PL155';
  end if;
  insert into finance.journal_line (entry_id, line_no, account, debit, credit, text)
  select entry, 2 * u.place - case when side.stock then 1 else 0 end, a.account,
         case when side.stock = (u.amount > 0) then abs(u.amount) else 0 end,
         case when side.stock = (u.amount > 0) then 0 else abs(u.amount) end,
         finance.stock_words(u.kind, u.amount)
  from unnest(kinds, amounts) with ordinality as u (kind, amount, place)
  cross join (values (true), (false)) as side (stock)
  join finance.posting_account a
    on a.purpose = case when side.stock then 'stock' else u.kind end and a.vat_code = '';
  get diagnostics written = row_count;
  insert into finance.stock_posting (entry_id, first_day, last_day, lines)
  values (entry, post_stock.first_day, post_stock.last_day, written);
  -- The digest is made as Java makes it, so that the entry is told from others the same way.
  select concat(to_char(posting_day, 'YYYY-MM-DD'), e, to_char(post_stock.last_day, 'YYYY-MM-DD'), e,
           to_char(post_stock.last_day, 'YYYY-MM-DD'), e, 'STOCK', e, words, e,
           string_agg(concat(l.account, e, trim_scale(l.debit), e, trim_scale(l.credit), e, e,
             l.text, e), '' order by l.line_no))
    into content
  from finance.journal_line l, chr(31) e where l.entry_id = entry group by e;
  insert into finance.journal_entry
    (id, posting_date, document_date, tax_point, reference, description, source, digest)
  values (entry, posting_day, post_stock.last_day, post_stock.last_day, 'STOCK', words, 'stock',
    sha256(convert_to(content, 'UTF8')));
  perform sync_api.publish('journal_entry', entry::text, 'journal.entry.posted',
    jsonb_build_object('id', entry));
end
$$;

revoke all on function finance.stock_posting_of_entry, finance.check_entry_stock,
  finance.stock_words, finance_api.posting_day, finance_api.post_stock from public;
grant execute on function finance_api.posting_day, finance_api.post_stock to logistics;

create view finance_api.stock_posting as
  select p.entry_id, p.first_day, p.last_day, e.posting_date, e.fiscal_year, e.number, e.posted_by,
         e.posted_at
  from finance.stock_posting p join finance.journal_entry e on e.id = p.entry_id;

-- The stock in the ledger: all that stands on its account, and what of it movements posted.
create view finance_api.stock_ledger as
  select a.account, coalesce(sum(l.debit - l.credit), 0) as balance,
         coalesce(sum(l.debit - l.credit) filter (where p.entry_id is not null), 0) as posted
  from finance.posting_account a
  left join finance.journal_line l on l.account = a.account
  left join finance.stock_posting p on p.entry_id = l.entry_id
  where a.purpose = 'stock' and a.vat_code = ''
  group by a.account;

grant select on finance_api.stock_posting, finance_api.stock_ledger
  to bookkeeper, warehouse, office, manager, hub, logistics, sync;

reset role;

set local role logistics;

-- What a supplier asks for a unit; the product's purchase price where nobody says otherwise.
alter table logistics.purchase_order_line
  add unit_price numeric(15, 4) check (unit_price >= 0);

create function logistics.price_purchase_line() returns trigger
language plpgsql security definer set search_path = logistics, pg_temp as $$
begin
  new.unit_price := coalesce(new.unit_price,
    (select p.purchase_price from admin_api.product p where p.id = new.product_id));
  return new;
end
$$;

create trigger price_purchase_line before insert on logistics.purchase_order_line
  for each row execute function logistics.price_purchase_line();

update logistics.purchase_order_line l set unit_price = p.purchase_price
from admin_api.product p where p.id = l.product_id;

-- Per product over all warehouses, with what is on its way between them.
create table logistics.stock_value (
  product_id bigint primary key,
  quantity numeric(17, 3) not null default 0,
  value numeric(18, 2) not null default 0,
  moved_at timestamptz not null default clock_timestamp(),
  txid xid8 not null default pg_current_xact_id(),
  constraint never_less_than_nothing check (quantity >= 0 and value >= 0),
  constraint no_value_without_goods check (quantity > 0 or value = 0)
) with (fillfactor = 80);

/*
 * What the firm's stock became more or less by, and its value. A movement between the firm's own
 * warehouses is one of nothing; what did not arrive has a row without a movement.
 */
create table logistics.movement_value (
  id bigint generated always as identity primary key,
  movement_id uuid unique,
  product_id bigint not null,
  quantity numeric(17, 3) not null,
  unit_cost numeric(20, 4) not null,
  value numeric(18, 2) not null,
  kind text not null check (kind in ('opening', 'transfer', 'goods_received', 'cost_of_goods',
    'stock_difference', 'own_use')),
  document text not null default '',
  day date not null,
  taken_on boolean not null default false,
  entry_id uuid,
  txid xid8 not null default pg_current_xact_id(),
  check (value = 0 or sign(value) = sign(quantity)),
  check (entry_id is null or not taken_on)
);

create index movement_value_of_product on logistics.movement_value (product_id, id desc);
create index movement_value_of_entry on logistics.movement_value (entry_id)
  where entry_id is not null;
create index movement_value_unposted on logistics.movement_value (id)
  where entry_id is null and not taken_on and value <> 0;
create index movement_value_unposted_of_product on logistics.movement_value (product_id)
  where entry_id is null and not taken_on and value <> 0;
create index movement_value_of_order on logistics.movement_value (document, product_id)
  where kind = 'cost_of_goods';

create function logistics.value_kind(reason text) returns text
language sql immutable
return case reason
  when 'receipt' then 'goods_received'
  when 'shipment' then 'cost_of_goods'
  when 'return' then 'cost_of_goods'
  when 'opening' then 'opening'
  when 'own-use' then 'own_use'
  when 'transfer-out' then 'transfer'
  when 'transfer-in' then 'transfer'
  else 'stock_difference'
end;

/*
 * Tells the value of goods that came or went, and keeps the average. What came is worth what it
 * cost where that is known, otherwise the average, otherwise the purchase price. The last goods
 * take the rest of the value with them.
 */
create function logistics.value_goods(
  movement uuid, product bigint, quantity numeric, cost numeric, kind text, document text, day date)
  returns void
language plpgsql set search_path = logistics, pg_temp as $$
declare
  have logistics.stock_value;
  change numeric;
begin
  insert into logistics.stock_value (product_id) values (product) on conflict do nothing;
  select * into have from logistics.stock_value v where v.product_id = product for no key update;
  change := case
    when quantity = 0 then 0
    when quantity > 0 and cost is not null then round(cost, 2)
    when have.quantity + quantity = 0 then -have.value
    when have.quantity > 0 then round(quantity * have.value / have.quantity, 2)
    else round(quantity * coalesce((select p.purchase_price from admin_api.product p
                                    where p.id = product), 0), 2) end;
  if have.value + change >= 10000000000000000 then
    raise exception 'The stock of % would be worth %: more than the books can hold. Check the quantity and the purchase price.',
      logistics.sku_of(product), have.value + change using errcode = 'PL300';
  end if;
  update logistics.stock_value v
  set quantity = have.quantity + value_goods.quantity, value = have.value + change,
      moved_at = clock_timestamp(), txid = pg_current_xact_id()
  where v.product_id = product;
  insert into logistics.movement_value
    (movement_id, product_id, quantity, unit_cost, value, kind, document, day, taken_on)
  values (movement, product, quantity,
    round(case when quantity <> 0 then change / quantity
               when have.quantity > 0 then have.value / have.quantity else 0 end, 4),
    change, kind, document, day, kind = 'opening');
end
$$;

-- What goods of an order that come back had cost when they left; null where nobody can tell.
create function logistics.cost_of_return(wanted text, product bigint, quantity numeric)
  returns numeric
language plpgsql set search_path = logistics, pg_temp as $$
declare
  gone record;
begin
  select -sum(v.quantity) as quantity, -sum(v.value) as value into gone
  from logistics.movement_value v
  where v.document = wanted and v.product_id = product and v.kind = 'cost_of_goods';
  return case
    when gone.quantity = cost_of_return.quantity and gone.value >= 0 then gone.value
    when gone.quantity > cost_of_return.quantity and gone.value >= 0
      then round(cost_of_return.quantity * gone.value / gone.quantity, 2) end;
end
$$;

create function logistics.value_movement() returns trigger
language plpgsql security definer set search_path = logistics, pg_temp as $$
declare
  wanted_kind text := logistics.value_kind(new.reason);
  cost numeric;
begin
  if new.reason = 'receipt' then
    cost := new.quantity * coalesce(
      (select l.unit_price from logistics.receipt r
       join logistics.purchase_order_line l
         on l.order_id = r.order_id and l.product_id = new.product_id
       where r.number = new.document),
      (select p.purchase_price from admin_api.product p where p.id = new.product_id));
  elsif new.reason = 'opening' then
    cost := new.quantity * (
      select p.purchase_price from admin_api.product p where p.id = new.product_id);
  elsif new.reason = 'return' then
    cost := logistics.cost_of_return(new.document, new.product_id, new.quantity);
  end if;
  perform logistics.value_goods(new.id, new.product_id,
    case wanted_kind when 'transfer' then 0 else new.quantity end, cost, wanted_kind, new.document,
    new.moved_at::date);
  return null;
end
$$;

create trigger value_movement after insert on logistics.movement
  for each row execute function logistics.value_movement();

-- What is missing or too much when a transfer arrives moves no shelf, but the firm has it or not.
-- Lines come in any order here, so all their products are locked first, in key order.
create function logistics.value_arrival() returns trigger
language plpgsql security definer set search_path = logistics, pg_temp as $$
begin
  insert into logistics.stock_value (product_id)
  select distinct l.product_id from logistics.transfer_line l
  where l.transfer_id = new.transfer_id order by l.product_id
  on conflict do nothing;
  perform 1 from logistics.stock_value v
  where v.product_id in (select l.product_id from logistics.transfer_line l
                         where l.transfer_id = new.transfer_id)
  order by v.product_id for no key update;
  perform logistics.value_goods(null, new.product_id,
    new.received - coalesce(old.received, new.sent), null, 'stock_difference',
    (select t.number from logistics.transfer t where t.id = new.transfer_id), current_date);
  return null;
end
$$;

create trigger value_arrival after update of received on logistics.transfer_line
  for each row when (new.received is distinct from coalesce(old.received, new.sent))
  execute function logistics.value_arrival();

/*
 * Has Finance post what is not posted yet, at most so many movements: one entry per posting day.
 * The movements are stamped with the entry in the same transaction, one caller at a time.
 */
create function logistics_api.post_stock_value(most integer)
  returns table (movements integer, entries integer)
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  batch bigint[];
  posting record;
  entry uuid;
  kinds text[];
  amounts numeric[];
begin
  perform pg_advisory_xact_lock(hashtextextended('logistics.post_stock_value', 0));
  batch := array(
    select v.id from logistics.movement_value v
    where v.entry_id is null and not v.taken_on and v.value <> 0 order by v.id limit most);
  movements := cardinality(batch);
  entries := 0;
  for posting in
    select d.posting_day, min(d.day) as first_day, max(d.day) as last_day, array_agg(d.day) as days
    from (select v.day, finance_api.posting_day(v.day) as posting_day
          from logistics.movement_value v where v.id = any (batch) group by v.day) d
    group by d.posting_day order by d.posting_day
  loop
    entry := gen_random_uuid();
    update logistics.movement_value v set entry_id = entry
    where v.id = any (batch) and v.day = any (posting.days);
    select array_agg(x.kind order by x.kind, x.value desc),
           array_agg(x.value order by x.kind, x.value desc)
      into kinds, amounts
    from (select v.kind, sum(v.value) as value from logistics.movement_value v
          where v.entry_id = entry group by v.kind, v.value > 0) x;
    perform finance_api.post_stock(
      entry, posting.posting_day, posting.first_day, posting.last_day, kinds, amounts);
    entries := entries + 1;
  end loop;
  return next;
end
$$;

revoke all on function logistics.price_purchase_line, logistics.value_kind, logistics.value_goods,
  logistics.cost_of_return, logistics.value_movement, logistics.value_arrival,
  logistics_api.post_stock_value from public;
grant execute on function logistics_api.post_stock_value to hub, bookkeeper;

create view logistics_api.stock_value as
  select v.product_id, p.sku, p.barcode, p.name, p.unit, v.quantity, v.value,
         case when v.quantity > 0 then round(v.value / v.quantity, 4) end as average, v.moved_at,
         coalesce(u.value, 0) as unposted, coalesce(u.movements, 0) as unposted_movements
  from logistics.stock_value v
  join admin_api.product p on p.id = v.product_id
  left join lateral (
    select sum(x.value) as value, count(*) as movements from logistics.movement_value x
    where x.product_id = v.product_id and x.entry_id is null and not x.taken_on and x.value <> 0) u
    on true;
create view logistics_api.movement_value as
  select v.id, v.movement_id, v.product_id, v.quantity, v.unit_cost, v.value, v.kind, v.document,
         v.day, v.taken_on, v.entry_id, s.fiscal_year, s.number, s.posting_date,
         m.warehouse_id, m.quantity as moved, m.reason, m.moved_by, m.moved_at
  from logistics.movement_value v
  left join logistics.movement m on m.id = v.movement_id
  left join finance_api.stock_posting s on s.entry_id = v.entry_id;

-- Per product: what stands on shelves and is on its way, what is valued, and what was moved.
create view logistics_api.stock_value_check as
  select p.id as product_id, p.sku, coalesce(s.there, 0) as there, coalesce(v.quantity, 0) as quantity,
         coalesce(v.value, 0) as value, coalesce(m.quantity, 0) as moved_quantity,
         coalesce(m.value, 0) as moved_value,
         coalesce(s.there, 0) = coalesce(v.quantity, 0)
           and coalesce(v.quantity, 0) = coalesce(m.quantity, 0)
           and coalesce(v.value, 0) = coalesce(m.value, 0) as agrees
  from admin_api.product p
  left join (
    select x.product_id, sum(x.quantity) as there
    from (select product_id, on_hand as quantity from logistics.stock
          union all
          select product_id, quantity from logistics_api.in_transit) x
    group by x.product_id) s on s.product_id = p.id
  left join logistics.stock_value v on v.product_id = p.id
  left join (select product_id, sum(quantity) as quantity, sum(value) as value
             from logistics.movement_value group by product_id) m on m.product_id = p.id;

-- The whole stock: what it is worth, where that is, and what the ledger says of it.
create view logistics_api.stock_value_ledger as
  select v.value, m.taken_on, m.posted, m.unposted, m.unposted_movements, l.account, l.balance,
         coalesce(l.posted, 0) as posted_in_ledger,
         v.value = m.taken_on + m.posted + m.unposted and m.posted = coalesce(l.posted, 0)
           and m.taken_on + m.posted = coalesce(l.balance, 0) as agrees
  from (select coalesce(sum(value), 0) as value from logistics.stock_value) v
  cross join (
    select coalesce(sum(value) filter (where taken_on), 0) as taken_on,
           coalesce(sum(value) filter (where entry_id is not null), 0) as posted,
           coalesce(sum(value) filter (where entry_id is null and not taken_on), 0) as unposted,
           count(*) filter (where entry_id is null and not taken_on and value <> 0)
             as unposted_movements
    from logistics.movement_value) m
  left join finance_api.stock_ledger l on true;

grant select on logistics_api.stock_value, logistics_api.movement_value,
  logistics_api.stock_value_check, logistics_api.stock_value_ledger
  to bookkeeper, warehouse, office, manager, hub, admin, finance, storefront, sync;

-- What was there before is worth its purchase price, and is in the ledger by the opening balances.
lock table logistics.movement, logistics.transfer_line in share row exclusive mode;

insert into logistics.stock_value (product_id, quantity, value)
select c.product_id, c.there, round(c.there * coalesce(p.purchase_price, 0), 2)
from logistics_api.stock_value_check c join admin_api.product p on p.id = c.product_id
where c.there > 0;

insert into logistics.movement_value
  (product_id, quantity, unit_cost, value, kind, day, taken_on)
select v.product_id, v.quantity, round(v.value / v.quantity, 4), v.value, 'opening', current_date,
       true
from logistics.stock_value v;

reset role;
