-- Stock counts. What was counted is held against what was on hand at that moment, so that goods may
-- move before, during and after. Locks: the count's row, stock rows in key order, and an order's row
-- only if nobody else has it.

set local role logistics;

create table logistics.stock_location (
  product_id bigint not null,
  warehouse_id integer not null references logistics.warehouse (id),
  location text not null
    check (location = btrim(location) and length(location) between 1 and 40),
  changed_by text not null default session_user,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (product_id, warehouse_id)
);

create table logistics.stock_count_number (
  year integer primary key,
  last bigint not null
);

create table logistics.stock_count (
  id uuid primary key,
  number text not null unique,
  warehouse_id integer not null references logistics.warehouse (id),
  kind text not null check (kind in ('list', 'location', 'scan')),
  title text not null default '' check (length(title) <= 200),
  state text not null default 'open' check (state in ('open', 'confirmed', 'cancelled')),
  opened_by text not null default session_user,
  opened_at timestamptz not null default clock_timestamp(),
  ended_by text,
  ended_at timestamptz,
  txid xid8 not null default pg_current_xact_id(),
  check ((state = 'open') = (ended_at is null))
);

create index stock_count_by_time on logistics.stock_count (opened_at desc, id);

-- One per product; what was counted is null until somebody counted it.
create table logistics.stock_count_line (
  count_id uuid not null references logistics.stock_count (id),
  product_id bigint not null,
  counted numeric(14, 3) check (counted >= 0),
  on_hand numeric(14, 3),
  parts integer not null default 0,
  moved_between boolean not null default false,
  counted_by text,
  counted_at timestamptz,
  posted numeric(14, 3),
  primary key (count_id, product_id),
  check ((counted is null) = (on_hand is null)),
  check ((counted is null) = (counted_at is null))
);

-- Everything anybody said, with what was on hand at that moment.
create table logistics.stock_count_entry (
  id uuid primary key,
  seq bigint generated always as identity,
  count_id uuid not null,
  product_id bigint not null,
  quantity numeric(14, 3) not null check (quantity >= 0),
  replaces boolean not null,
  on_hand numeric(14, 3) not null,
  counted_by text not null default session_user,
  counted_at timestamptz not null default clock_timestamp(),
  undone boolean not null default false,
  foreign key (count_id, product_id) references logistics.stock_count_line (count_id, product_id)
);

create index stock_count_entry_of_line on logistics.stock_count_entry (count_id, product_id, seq);

-- Orders whose goods yielded to a count while somebody else held their row.
create table logistics.order_to_settle (
  order_number text not null,
  document text not null,
  primary key (order_number, document)
);

-- As before; and an order whose picked goods yielded to a count is not picked any more.
create or replace function logistics.settle_order(wanted text, why text) returns text
language plpgsql set search_path = logistics, pg_temp as $$
declare
  o storefront.sales_order;
  total record;
  held numeric;
  next_state text;
begin
  select * into o from storefront.sales_order where number = wanted;
  select coalesce(sum(p.open), 0) as open, coalesce(sum(p.shipped), 0) as shipped,
         coalesce(sum(p.picked), 0) as picked, coalesce(sum(p.under_way), 0) as under_way
    into total
  from logistics_api.order_progress p where p.order_number = wanted;
  select coalesce(sum(r.quantity - r.shipped), 0) into held
  from logistics.reservation r where r.order_number = wanted;
  next_state := case
    when total.open = 0 and total.shipped = 0 then 'cancelled'
    when total.open = 0 then 'shipped'
    when held < total.open then 'accepted'
    when total.picked >= total.open and total.under_way = total.picked then 'picked'
    else 'reserved' end;
  if next_state <> o.state then
    update storefront.sales_order set state = next_state, state_reason = why where number = wanted;
  end if;
  return next_state;
end
$$;

-- Where the product stands in the warehouse; empty takes the note away.
create function logistics_api.set_location(product bigint, warehouse integer, place text)
  returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
begin
  if length(btrim(place)) > 40 then
    raise exception 'The location “%” has % characters. Accepted: at most 40.', btrim(place),
      length(btrim(place)) using errcode = 'PL270';
  elsif not exists (select from admin_api.product p where p.id = product) then
    raise exception 'There is no product with the id %.', product using errcode = 'PL404';
  end if;
  if btrim(place) = '' then
    delete from logistics.stock_location l
    where l.product_id = product and l.warehouse_id = warehouse;
  else
    insert into logistics.stock_location (product_id, warehouse_id, location)
    values (product, warehouse, btrim(place))
    on conflict (product_id, warehouse_id) do update
    set location = excluded.location, changed_by = session_user, changed_at = clock_timestamp()
    where stock_location.location <> excluded.location;
  end if;
end
$$;

/*
 * Opens a count and returns its number; the same id again is the same count. By list: the chosen
 * products, or those in the warehouse with the text in SKU or name (all of them without a text). By
 * location: those whose location begins with the text. By scan: whatever is counted.
 */
create function logistics_api.open_count(
  id uuid, warehouse integer, kind text, title text, search text, products bigint[])
  returns text
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
#variable_conflict use_variable
declare
  given text;
  pattern text := replace(replace(replace(btrim(search), '\', '\\'), '%', '\%'), '_', '\_');
begin
  select c.number into given from logistics.stock_count c where c.id = open_count.id;
  if found then
    return given;
  elsif not exists (select from logistics.warehouse w where w.id = open_count.warehouse) then
    raise exception 'There is no warehouse %.', warehouse using errcode = 'PL404';
  elsif kind not in ('list', 'location', 'scan') then
    raise exception 'A count by “%” is not possible. Accepted: list, location, scan.', kind
      using errcode = 'PL271';
  elsif kind = 'location' and btrim(search) = '' then
    raise exception 'Say which location is counted, or how it begins.' using errcode = 'PL271';
  end if;
  insert into logistics.stock_count_number as n (year, last)
  values (extract(year from current_date), 1)
  on conflict (year) do update set last = n.last + 1
  returning format('SC-%s-%s', n.year, lpad(n.last::text, 6, '0')) into given;
  insert into logistics.stock_count (id, number, warehouse_id, kind, title)
  values (open_count.id, given, open_count.warehouse, open_count.kind, btrim(open_count.title))
  on conflict on constraint stock_count_pkey do nothing;
  if not found then
    return (select c.number from logistics.stock_count c where c.id = open_count.id);
  end if;
  insert into logistics.stock_count_line (count_id, product_id)
  select open_count.id, p.id from admin_api.product p
  where kind = 'list' and cardinality(products) > 0 and p.id = any (products)
  union
  select open_count.id, s.product_id
  from logistics.stock s join admin_api.product p on p.id = s.product_id
  left join logistics.stock_location l
    on l.product_id = s.product_id and l.warehouse_id = s.warehouse_id
  where s.warehouse_id = open_count.warehouse
    and (kind = 'location' and l.location ilike pattern || '%'
      or kind = 'list' and cardinality(products) = 0
        and (p.sku ilike '%' || pattern || '%' or p.name ilike '%' || pattern || '%'));
  if not found and kind <> 'scan' then
    raise exception 'Nothing in this warehouse matches “%”. Type part of a SKU, a name or a location that is there, or count by scan.',
      btrim(search) using errcode = 'PL272';
  end if;
  return given;
end
$$;

create function logistics.lock_count(wanted uuid, alone boolean) returns logistics.stock_count
language plpgsql set search_path = logistics, pg_temp as $$
declare
  c logistics.stock_count;
begin
  if alone then
    select * into c from logistics.stock_count where id = wanted for no key update;
  else
    select * into c from logistics.stock_count where id = wanted for share;
  end if;
  if c.id is null then
    raise exception 'There is no such count.' using errcode = 'PL404';
  end if;
  return c;
end
$$;

create function logistics.require_open_count(c logistics.stock_count, doing text) returns void
language plpgsql set search_path = logistics, pg_temp as $$
begin
  if c.state <> 'open' then
    raise exception 'Count % was % by %: it cannot be % any more. Open another one.', c.number,
      c.state, c.ended_by, doing using errcode = 'PL273';
  end if;
end
$$;

-- The line is what was said last for the whole, and what was added since. Under the stock row's lock.
create function logistics.sum_up_line(wanted uuid, product bigint) returns void
language sql
begin atomic
  update logistics.stock_count_line l
  set counted = e.counted, on_hand = e.on_hand, parts = e.parts,
      moved_between = coalesce(e.moved_between, false), counted_by = e.counted_by,
      counted_at = e.counted_at
  from (
    select sum(quantity) as counted, (array_agg(on_hand order by seq desc))[1] as on_hand,
           count(*) as parts, min(on_hand) <> max(on_hand) as moved_between,
           (array_agg(counted_by order by seq desc))[1] as counted_by, max(counted_at) as counted_at
    from logistics.stock_count_entry
    where count_id = wanted and product_id = product and not undone
      and seq >= coalesce((select max(b.seq) from logistics.stock_count_entry b
                           where b.count_id = wanted and b.product_id = product
                             and b.replaces and not b.undone), 0)) e
  where l.count_id = wanted and l.product_id = product;
end;

-- What was on hand is read under the row's lock: a movement is before this moment or after it.
create function logistics_api.count_product(
  entry uuid, wanted uuid, product bigint, quantity numeric, replaces boolean) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  c logistics.stock_count := logistics.lock_count(wanted, false);
  there numeric;
begin
  if exists (select from logistics.stock_count_entry e where e.id = entry) then
    return;
  end if;
  perform logistics.require_open_count(c, 'counted');
  if quantity is null or quantity < 0 or quantity = 0 and not replaces
      or scale(trim_scale(quantity)) > 3 or quantity >= 100000000000 then
    raise exception 'A counted quantity of % is not possible. Accepted: %, at most three decimals.',
      quantity, case when replaces then '0 or more' else 'more than 0' end using errcode = 'PL274';
  elsif not exists (select from admin_api.product p where p.id = product) then
    raise exception 'There is no product with the id %.', product using errcode = 'PL404';
  end if;
  if c.kind = 'scan' then
    insert into logistics.stock_count_line (count_id, product_id) values (wanted, product)
    on conflict do nothing;
  elsif not exists (select from logistics.stock_count_line l
                    where l.count_id = wanted and l.product_id = product) then
    raise exception '% is not on count %. Count all of it in another count, by scan.',
      logistics.sku_of(product), c.number using errcode = 'PL275';
  end if;
  insert into logistics.stock (product_id, warehouse_id) values (product, c.warehouse_id)
  on conflict do nothing;
  select s.on_hand into there from logistics.stock s
  where s.product_id = product and s.warehouse_id = c.warehouse_id for no key update;
  insert into logistics.stock_count_entry
    (id, count_id, product_id, quantity, replaces, on_hand)
  values (entry, wanted, product, count_product.quantity, count_product.replaces, there)
  on conflict (id) do nothing;
  perform logistics.sum_up_line(wanted, product);
end
$$;

-- Takes back what was said, and what the line was before counts again.
create function logistics_api.undo_counted(entry uuid) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  e logistics.stock_count_entry;
  c logistics.stock_count;
begin
  select * into e from logistics.stock_count_entry where id = entry;
  if not found then
    raise exception 'Nothing was counted under this id.' using errcode = 'PL404';
  end if;
  c := logistics.lock_count(e.count_id, false);
  perform logistics.require_open_count(c, 'changed');
  perform 1 from logistics.stock s
  where s.product_id = e.product_id and s.warehouse_id = c.warehouse_id for no key update;
  update logistics.stock_count_entry set undone = true where id = entry and not undone;
  perform logistics.sum_up_line(e.count_id, e.product_id);
end
$$;

-- What other counts have corrected since must not be corrected again.
create view logistics_api.stock_count_line as
  select l.count_id, l.product_id, p.sku, p.barcode, p.name, p.unit,
         coalesce(place.location, '') as location, l.counted, l.on_hand as on_hand_then, l.parts,
         l.moved_between, l.counted_by, l.counted_at,
         case when c.state = 'open' then l.counted - l.on_hand - coalesce(m.corrected, 0)
              else l.posted end as variance,
         p.purchase_price
  from logistics.stock_count_line l
  join logistics.stock_count c on c.id = l.count_id
  join admin_api.product p on p.id = l.product_id
  left join logistics.stock_location place
    on place.product_id = l.product_id and place.warehouse_id = c.warehouse_id
  left join lateral (
    select sum(m.quantity) as corrected from logistics.movement m
    where c.state = 'open' and m.product_id = l.product_id and m.warehouse_id = c.warehouse_id
      and m.reason = 'count' and m.moved_at > l.counted_at) m on true;

-- seen grows with everything said or taken back; whoever confirms says which it was.
create view logistics_api.stock_count as
  select c.id, c.number, c.warehouse_id, w.name as warehouse, c.kind, c.title, c.state, c.opened_by,
         c.opened_at, c.ended_by, c.ended_at, t.lines, t.counted, t.with_variance, t.moved_between,
         t.surplus, t.shortage, t.without_price, coalesce(e.seen, 0) as seen
  from logistics.stock_count c
  join logistics.warehouse w on w.id = c.warehouse_id
  cross join lateral (
    select count(*) as lines, count(l.counted) as counted,
           count(*) filter (where l.variance <> 0) as with_variance,
           count(*) filter (where l.moved_between) as moved_between,
           coalesce(sum(round(l.variance * l.purchase_price, 2)) filter (where l.variance > 0), 0)
             as surplus,
           coalesce(sum(round(l.variance * l.purchase_price, 2)) filter (where l.variance < 0), 0)
             as shortage,
           count(*) filter (where l.variance <> 0 and l.purchase_price is null) as without_price
    from logistics_api.stock_count_line l where l.count_id = c.id) t
  left join lateral (
    select count(*) + count(*) filter (where x.undone) as seen
    from logistics.stock_count_entry x where x.count_id = c.id) e on true;

/*
 * Takes so much out of the reservations of a product in a warehouse: carts first, then what orders
 * hold and is on no picking list, the newest order first, then what is on one. Returns the orders.
 * Only under the lock.
 */
create function logistics.yield_reservations(product bigint, warehouse integer, quantity numeric)
  returns setof text
language plpgsql set search_path = logistics, pg_temp as $$
declare
  held record;
  remaining numeric := quantity;
  part numeric;
begin
  for held in
    with reserved as (
      select r.id, r.order_number, r.reserved_at, o.placed_at, r.quantity - r.shipped as open,
             least(r.quantity - r.shipped, coalesce((
               select sum(x.quantity) from logistics.shipment h
               join logistics.shipment_line x on x.shipment_id = h.id
               where h.order_number = r.order_number and h.state in ('picking', 'picked')
                 and h.warehouse_id = r.warehouse_id and x.product_id = r.product_id), 0)) as listed
      from logistics.reservation r
      left join storefront.sales_order o on o.number = r.order_number
      where r.product_id = yield_reservations.product
        and r.warehouse_id = yield_reservations.warehouse and r.quantity > r.shipped)
    select id, order_number, placed_at, reserved_at, open - listed as part,
           case when order_number is null then 1 else 2 end as turn
    from reserved where open > listed
    union all
    select id, order_number, placed_at, reserved_at, listed, 3 from reserved where listed > 0
    order by turn, placed_at desc nulls first, reserved_at desc, id
  loop
    exit when remaining <= 0;
    part := least(held.part, remaining);
    delete from logistics.reservation r
    where r.id = held.id and r.shipped = 0 and r.quantity = part;
    if not found then
      update logistics.reservation r set quantity = r.quantity - part where r.id = held.id;
    end if;
    remaining := remaining - part;
    if held.order_number is not null then
      return next held.order_number;
    end if;
  end loop;
end
$$;

-- Whoever holds the order now may have looked at its goods before they yielded: it is noted.
create function logistics.settle_after_count(wanted text, document text) returns void
language plpgsql set search_path = logistics, pg_temp as $$
declare
  found_state text;
begin
  select o.state into found_state from storefront.sales_order o
  where o.number = wanted for no key update skip locked;
  if not found then
    insert into logistics.order_to_settle
    select o.number, document from storefront.sales_order o where o.number = wanted
    on conflict do nothing;
  elsif found_state in ('accepted', 'reserved', 'picked') then
    perform logistics.settle_order(wanted, 'Count ' || document || ' found fewer');
  end if;
end
$$;

-- Brings the orders noted by counts to what their goods say, and returns how many.
create function logistics_api.settle_counted_orders() returns integer
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  noted record;
  found_state text;
  settled integer := 0;
begin
  for noted in
    select order_number, document from logistics.order_to_settle order by order_number, document
  loop
    select o.state into found_state from storefront.sales_order o
    where o.number = noted.order_number for no key update skip locked;
    if found then
      if found_state in ('accepted', 'reserved', 'picked') then
        perform logistics.settle_order(noted.order_number,
          'Count ' || noted.document || ' found fewer');
      end if;
      delete from logistics.order_to_settle t
      where t.order_number = noted.order_number and t.document = noted.document;
      settled := settled + 1;
    end if;
  end loop;
  return settled;
end
$$;

/*
 * Posts one movement per line with a variance and returns how many. Refused when more was counted
 * than was seen; repeated, it posts nothing more. Goods that are reserved but not there yield.
 */
create function logistics_api.confirm_count(wanted uuid, seen bigint) returns integer
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  c logistics.stock_count := logistics.lock_count(wanted, true);
  last record;
  line record;
  have logistics.stock;
  products bigint[];
  orders text[] := '{}';
  order_number text;
begin
  if c.state = 'confirmed' then
    return (select count(*) from logistics.stock_count_line l
            where l.count_id = wanted and l.posted <> 0);
  end if;
  perform logistics.require_open_count(c, 'confirmed');
  if seen is distinct from (select x.seen from logistics_api.stock_count x where x.id = wanted) then
    select e.counted_by, e.counted_at into last from logistics.stock_count_entry e
    where e.count_id = wanted order by e.seq desc limit 1;
    raise exception 'Since these totals were shown, count % went on; last counted by % at %. Look at the totals again and confirm then.',
      c.number, coalesce(last.counted_by, 'somebody'), to_char(last.counted_at, 'HH24:MI:SS')
      using errcode = 'PL409';
  elsif not exists (select from logistics.stock_count_line l
                    where l.count_id = wanted and l.counted is not null) then
    raise exception 'Nothing is counted in % yet. Count something, or cancel the count.', c.number
      using errcode = 'PL276';
  end if;
  select coalesce(array_agg(l.product_id), '{}') into products
  from logistics.stock_count_line l where l.count_id = wanted and l.counted is not null;
  perform logistics.lock_stock(products);
  perform logistics.drop_expired(products);
  update logistics.stock_count_line l set posted = v.variance
  from logistics_api.stock_count_line v
  where l.count_id = wanted and v.count_id = wanted and v.product_id = l.product_id;
  for line in
    select l.* from logistics.stock_count_line l
    where l.count_id = wanted and l.posted <> 0 order by l.product_id
  loop
    select * into have from logistics.stock s
    where s.product_id = line.product_id and s.warehouse_id = c.warehouse_id;
    if have.on_hand + line.posted < 0 then
      raise exception 'When % was counted, % were missing; now only % are on hand. More left than the count says was there: count it again.',
        logistics.sku_of(line.product_id), trim_scale(-line.posted), trim_scale(have.on_hand)
        using errcode = 'PL277';
    end if;
    if have.on_hand + line.posted < have.reserved then
      orders := orders || array(
        select logistics.yield_reservations(line.product_id, c.warehouse_id,
          have.reserved - have.on_hand - line.posted));
    end if;
    insert into logistics.movement
      (id, product_id, warehouse_id, quantity, reason, document, note)
    values (gen_random_uuid(), line.product_id, c.warehouse_id, line.posted, 'count', c.number,
            format('Counted %s by %s, on hand %s', trim_scale(line.counted), line.counted_by,
                   trim_scale(line.on_hand)));
  end loop;
  update logistics.stock_count
  set state = 'confirmed', ended_by = session_user, ended_at = clock_timestamp(),
      txid = pg_current_xact_id()
  where id = wanted;
  foreach order_number in array array(select distinct u from unnest(orders) u order by u) loop
    perform logistics.settle_after_count(order_number, c.number);
  end loop;
  perform logistics.announce_stock(products);
  return (select count(*) from logistics.stock_count_line l
          where l.count_id = wanted and l.posted <> 0);
end
$$;

create function logistics_api.cancel_count(wanted uuid) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  c logistics.stock_count := logistics.lock_count(wanted, true);
begin
  if c.state = 'cancelled' then
    return;
  end if;
  perform logistics.require_open_count(c, 'cancelled');
  update logistics.stock_count
  set state = 'cancelled', ended_by = session_user, ended_at = clock_timestamp(),
      txid = pg_current_xact_id()
  where id = wanted;
end
$$;

/*
 * What to order so that the stock lasts for so many days: sales of the last weeks per day, times the
 * days, and the minimum after them; less what is available.
 */
create function logistics_api.reorder_proposal(warehouse integer, days integer, weeks integer)
  returns table (
    product_id bigint, sku text, name text, unit text, minimum numeric, available numeric,
    sold numeric, per_day numeric, needed numeric, proposed numeric, purchase_price numeric)
language sql stable security definer set search_path = logistics, pg_temp
begin atomic
  select s.product_id, s.sku, s.name, s.unit, s.minimum, s.available, n.sold,
         round(n.sold / (weeks * 7), 3), n.needed,
         case when s.available < n.needed then ceil(n.needed - s.available) else 0 end,
         p.purchase_price
  from logistics_api.stock s
  join admin_api.product p on p.id = s.product_id
  left join (
    select m.product_id, -sum(m.quantity) as sold from logistics.movement m
    where m.warehouse_id = reorder_proposal.warehouse and m.reason = 'shipment'
      and m.moved_at > statement_timestamp() - make_interval(weeks => reorder_proposal.weeks)
    group by m.product_id) m on m.product_id = s.product_id
  cross join lateral (
    select coalesce(m.sold, 0) as sold,
           s.minimum + round(coalesce(m.sold, 0) / (weeks * 7) * days, 3) as needed) n
  where s.warehouse_id = reorder_proposal.warehouse and weeks > 0 and days > 0
    and (s.available < n.needed)
  order by s.sku collate "C";
end;

create view logistics_api.stock_location as
  select product_id, warehouse_id, location, changed_by, changed_at from logistics.stock_location;
create view logistics_api.stock_count_entry as
  select id, seq, count_id, product_id, quantity, replaces, on_hand, counted_by, counted_at, undone
  from logistics.stock_count_entry;

revoke all on function logistics.lock_count, logistics.require_open_count, logistics.sum_up_line,
  logistics.yield_reservations, logistics.settle_after_count, logistics_api.set_location,
  logistics_api.open_count, logistics_api.count_product, logistics_api.undo_counted,
  logistics_api.confirm_count, logistics_api.cancel_count, logistics_api.settle_counted_orders,
  logistics_api.reorder_proposal from public;
grant execute on function logistics_api.set_location, logistics_api.open_count,
  logistics_api.count_product, logistics_api.undo_counted, logistics_api.confirm_count,
  logistics_api.cancel_count, logistics_api.settle_counted_orders, logistics_api.reorder_proposal
  to warehouse;
grant execute on function logistics_api.reorder_proposal to manager;
grant execute on function logistics_api.settle_counted_orders to hub;

grant select on logistics_api.stock_location, logistics_api.stock_count,
  logistics_api.stock_count_line, logistics_api.stock_count_entry
  to bookkeeper, warehouse, office, manager, hub, admin, finance, storefront, sync;

reset role;
