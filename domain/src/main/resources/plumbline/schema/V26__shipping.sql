-- From an accepted order to goods on the way: reserve, pick, ship, in parts where stock is short;
-- cancel what will not come; take back. Each function locks the order first and stock after it.

set local role logistics;

insert into logistics.reason (code, name, position) values ('return', 'Returned by customer', 9);

create table logistics.delivery_note_number (
  year integer primary key,
  last bigint not null
);

create table logistics.shipment (
  id uuid primary key,
  order_number text not null,
  warehouse_id integer not null references logistics.warehouse (id),
  state text not null default 'picking'
    check (state in ('picking', 'picked', 'shipped', 'cancelled')),
  delivery_note text unique,
  created_by text not null default session_user,
  created_at timestamptz not null default clock_timestamp(),
  picked_by text,
  picked_at timestamptz,
  shipped_by text,
  shipped_at timestamptz,
  txid xid8 not null default pg_current_xact_id(),
  check ((state = 'shipped') = (delivery_note is not null))
);

create index shipment_of_order on logistics.shipment (order_number);
create index shipment_open on logistics.shipment (warehouse_id, created_at)
  where state in ('picking', 'picked');

create table logistics.shipment_line (
  shipment_id uuid not null references logistics.shipment (id),
  line_no integer not null,
  product_id bigint not null,
  quantity numeric(14, 3) not null check (quantity >= 0),
  picked numeric(14, 3) not null default 0,
  primary key (shipment_id, line_no),
  check (picked >= 0 and picked <= quantity)
);

create table logistics.goods_return (
  id uuid primary key,
  order_number text not null,
  warehouse_id integer not null references logistics.warehouse (id),
  reason text not null check (btrim(reason) <> ''),
  returned_by text not null default session_user,
  returned_at timestamptz not null default clock_timestamp(),
  txid xid8 not null default pg_current_xact_id()
);

create index goods_return_of_order on logistics.goods_return (order_number);

create table logistics.goods_return_line (
  return_id uuid not null references logistics.goods_return (id),
  line_no integer not null,
  product_id bigint not null,
  quantity numeric(14, 3) not null check (quantity > 0),
  to_stock boolean not null,
  primary key (return_id, line_no)
);

-- How far each line of an order is. Shipments under way count as picked as far as they are picked.
create view logistics_api.order_progress as
  select o.number as order_number, l.line_no, p.id as product_id, l.sku, l.name, p.unit, p.barcode,
         l.quantity as ordered, l.cancelled, coalesce(s.under_way, 0) as under_way,
         coalesce(s.picked, 0) as picked, coalesce(s.shipped, 0) as shipped,
         coalesce(r.returned, 0) as returned,
         case when o.state in ('shipped', 'invoiced', 'cancelled', 'returned') then 0
              else l.quantity - l.cancelled - coalesce(s.shipped, 0) end as open
  from storefront.sales_order o
  join storefront.order_line l on l.order_id = o.id
  left join admin_api.product p on p.sku = l.sku
  left join lateral (
    select sum(x.quantity) filter (where h.state in ('picking', 'picked')) as under_way,
           sum(x.picked) filter (where h.state in ('picking', 'picked')) as picked,
           sum(x.quantity) filter (where h.state = 'shipped') as shipped
    from logistics.shipment h join logistics.shipment_line x on x.shipment_id = h.id
    where h.order_number = o.number and x.line_no = l.line_no) s on true
  left join lateral (
    select sum(x.quantity) as returned
    from logistics.goods_return g join logistics.goods_return_line x on x.return_id = g.id
    where g.order_number = o.number and x.line_no = l.line_no) r on true;

create function logistics.lock_order(wanted text) returns storefront.sales_order
language plpgsql set search_path = logistics, pg_temp as $$
declare
  o storefront.sales_order;
begin
  select * into o from storefront.sales_order where number = wanted for no key update;
  if not found then
    raise exception 'There is no order %.', wanted using errcode = 'PL404';
  end if;
  return o;
end
$$;

create function logistics.require_open(o storefront.sales_order, doing text) returns void
language plpgsql set search_path = logistics, pg_temp as $$
begin
  if o.state = 'placed' then
    raise exception 'Order % is not accepted yet: it cannot be %. Accept it first.', o.number, doing
      using errcode = 'PL222';
  elsif o.state not in ('accepted', 'reserved', 'picked') then
    raise exception 'Order % is %: it cannot be % any more.', o.number, o.state, doing
      using errcode = 'PL221';
  end if;
end
$$;

-- Brings the order's state to what its lines say. Under the order's lock.
create function logistics.settle_order(wanted text, why text) returns text
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
    when total.picked >= total.open and total.under_way = total.picked then 'picked'
    when held >= total.open then 'reserved'
    else 'accepted' end;
  if next_state <> o.state then
    update storefront.sales_order set state = next_state, state_reason = why where number = wanted;
  end if;
  return next_state;
end
$$;

-- Reserves what is there of the lines that are open and not reserved yet; the rest is backorder.
create function logistics.reserve_open(wanted text) returns void
language plpgsql set search_path = logistics, pg_temp as $$
declare
  products bigint[];
  quantities numeric[];
begin
  select coalesce(array_agg(n.product_id order by n.product_id), '{}'),
         coalesce(array_agg(n.quantity order by n.product_id), '{}') into products, quantities
  from (select p.product_id, sum(p.open) as quantity
        from logistics_api.order_progress p
        where p.order_number = wanted and p.open > 0 and p.product_id is not null
        group by p.product_id) n;
  perform logistics.lock_stock(products);
  perform logistics.drop_expired(products);
  select array_agg(u.quantity - coalesce(h.held, 0) order by u.product) into quantities
  from unnest(products, quantities) as u (product, quantity)
  left join (select r.product_id, sum(r.quantity - r.shipped) as held
             from logistics.reservation r where r.order_number = wanted
             group by r.product_id) h on h.product_id = u.product;
  perform logistics.take(wanted, null, null, products, quantities);
  perform logistics.announce_stock(products);
end
$$;

/*
 * Takes an order over from the shop and reserves what is there. The answer is the state the order
 * has then: reserved, or accepted when something is short. Repeating it does no harm.
 */
create function logistics_api.accept_order(wanted text) returns text
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  o storefront.sales_order := logistics.lock_order(wanted);
begin
  if o.state = 'placed' then
    update storefront.sales_order set state = 'accepted', state_reason = '' where number = wanted;
  elsif o.state not in ('accepted', 'reserved', 'picked') then
    raise exception 'Order % is %; it cannot become accepted.', wanted, o.state
      using errcode = 'PL221';
  end if;
  perform logistics.reserve_open(wanted);
  return logistics.settle_order(wanted, '');
end
$$;

-- Reserves what has come in since for what is still missing.
create function logistics_api.reserve_order(wanted text) returns text
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
begin
  perform logistics.require_open(logistics.lock_order(wanted), 'reserved');
  perform logistics.reserve_open(wanted);
  return logistics.settle_order(wanted, '');
end
$$;

-- A picking list of what is reserved for the order in a warehouse and not on another list yet.
create function logistics_api.start_picking(list uuid, wanted text, warehouse integer)
  returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  o storefront.sales_order := logistics.lock_order(wanted);
  line record;
  free numeric;
  part numeric;
  lines integer := 0;
begin
  if exists (select from logistics.shipment s where s.id = list and s.order_number = wanted) then
    return;
  end if;
  perform logistics.require_open(o, 'picked');
  insert into logistics.shipment (id, order_number, warehouse_id) values (list, wanted, start_picking.warehouse);
  for line in
    select p.line_no, p.product_id, p.open - p.under_way as wanted
    from logistics_api.order_progress p
    where p.order_number = o.number and p.open > p.under_way and p.product_id is not null
    order by p.line_no
  loop
    select coalesce(sum(r.quantity - r.shipped), 0) into free
    from logistics.reservation r
    where r.order_number = o.number and r.product_id = line.product_id
      and r.warehouse_id = start_picking.warehouse;
    select free - coalesce(sum(x.quantity), 0) into free
    from logistics.shipment h join logistics.shipment_line x on x.shipment_id = h.id
    where h.order_number = o.number and h.state in ('picking', 'picked')
      and h.warehouse_id = start_picking.warehouse and x.product_id = line.product_id;
    part := least(free, line.wanted);
    if part > 0 then
      insert into logistics.shipment_line (shipment_id, line_no, product_id, quantity)
      values (list, line.line_no, line.product_id, part);
      lines := lines + 1;
    end if;
  end loop;
  if lines = 0 then
    raise exception 'Nothing of order % is reserved in this warehouse and left to pick. Choose another warehouse, or reserve what has come in.',
      wanted using errcode = 'PL223';
  end if;
end
$$;

create function logistics.lock_shipment(wanted uuid, should_be text, doing text)
  returns logistics.shipment
language plpgsql set search_path = logistics, pg_temp as $$
declare
  s logistics.shipment;
begin
  select * into s from logistics.shipment where id = wanted;
  if not found then
    raise exception 'There is no such picking list.' using errcode = 'PL404';
  end if;
  perform logistics.lock_order(s.order_number);
  select * into s from logistics.shipment where id = wanted for update;
  if s.state <> should_be then
    raise exception 'The picking list of order % is % and cannot be % now.', s.order_number,
      case s.state when 'picking' then 'still being picked' else s.state end, doing
      using errcode = 'PL224';
  end if;
  return s;
end
$$;

-- Says how much of a line is in the box; said again, it replaces what was said.
create function logistics_api.pick(list uuid, line integer, quantity numeric) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  s logistics.shipment := logistics.lock_shipment(list, 'picking', 'picked from');
  l logistics.shipment_line;
begin
  select * into l from logistics.shipment_line x where x.shipment_id = s.id and x.line_no = pick.line;
  if not found then
    raise exception 'Line % is not on this picking list.', line using errcode = 'PL404';
  elsif pick.quantity > l.quantity or pick.quantity < 0 then
    raise exception 'The list says % of %: % is not possible. Accepted: 0 to %.',
      trim_scale(l.quantity), logistics.sku_of(l.product_id), trim_scale(pick.quantity),
      trim_scale(l.quantity) using errcode = 'PL225';
  end if;
  update logistics.shipment_line x set picked = pick.quantity
  where x.shipment_id = s.id and x.line_no = pick.line;
end
$$;

-- Closes the list: what was not found stays reserved and waits for another one.
create function logistics_api.finish_picking(list uuid) returns text
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  s logistics.shipment := logistics.lock_shipment(list, 'picking', 'finished');
begin
  if not exists (select from logistics.shipment_line x where x.shipment_id = s.id and x.picked > 0) then
    raise exception 'Nothing is picked for order % yet. Scan what is in the box, or cancel the list.',
      s.order_number using errcode = 'PL226';
  end if;
  update logistics.shipment_line x set quantity = x.picked where x.shipment_id = s.id;
  update logistics.shipment
  set state = 'picked', picked_by = session_user, picked_at = clock_timestamp(),
      txid = pg_current_xact_id()
  where id = s.id;
  return logistics.settle_order(s.order_number, '');
end
$$;

create function logistics_api.cancel_picking(list uuid) returns text
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  s logistics.shipment;
begin
  select * into s from logistics.shipment where id = list;
  s := logistics.lock_shipment(list,
    case when s.state = 'picked' then 'picked' else 'picking' end, 'cancelled');
  update logistics.shipment set state = 'cancelled', txid = pg_current_xact_id() where id = s.id;
  return logistics.settle_order(s.order_number, '');
end
$$;

-- Hands the goods over: on hand and reserved go down together. The delivery note's number is taken
-- last. Repeating it gives the same number.
create function logistics_api.ship(list uuid) returns text
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  s logistics.shipment;
  products bigint[];
  line record;
  held record;
  remaining numeric;
  part numeric;
  given text;
begin
  select * into s from logistics.shipment where id = list;
  if s.state = 'shipped' then
    return s.delivery_note;
  end if;
  s := logistics.lock_shipment(list, 'picked', 'shipped');
  select array_agg(distinct x.product_id) into products
  from logistics.shipment_line x where x.shipment_id = s.id and x.quantity > 0;
  perform logistics.lock_stock(products);
  for line in
    select x.product_id, sum(x.quantity) as quantity
    from logistics.shipment_line x where x.shipment_id = s.id and x.quantity > 0
    group by x.product_id order by x.product_id
  loop
    remaining := line.quantity;
    for held in
      select r.id, r.quantity - r.shipped as quantity from logistics.reservation r
      where r.order_number = s.order_number and r.product_id = line.product_id
        and r.warehouse_id = s.warehouse_id and r.quantity > r.shipped
    loop
      part := least(held.quantity, remaining);
      insert into logistics.movement
        (id, product_id, warehouse_id, quantity, reason, document, reservation_id)
      values (gen_random_uuid(), line.product_id, s.warehouse_id, -part, 'shipment',
              s.order_number, held.id);
      remaining := remaining - part;
      exit when remaining = 0;
    end loop;
    if remaining > 0 then
      raise exception '% of % are no longer reserved for order %: a count found fewer. Cancel the list and pick again.',
        trim_scale(remaining), logistics.sku_of(line.product_id), s.order_number
        using errcode = 'PL227';
    end if;
  end loop;
  insert into logistics.delivery_note_number as n (year, last)
  values (extract(year from current_date), 1)
  on conflict (year) do update set last = n.last + 1
  returning format('DN-%s-%s', n.year, lpad(n.last::text, 6, '0')) into given;
  update logistics.shipment
  set state = 'shipped', delivery_note = given, shipped_by = session_user,
      shipped_at = clock_timestamp(), txid = pg_current_xact_id()
  where id = s.id;
  perform logistics.settle_order(s.order_number, '');
  perform logistics.announce_stock(products);
  return given;
end
$$;

-- What is open and on no list will not be delivered.
create function logistics_api.cancel_rest(wanted text, why text) returns text
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  o storefront.sales_order := logistics.lock_order(wanted);
  held record;
  products bigint[] := logistics.products_of(wanted, null);
begin
  perform logistics.require_open(o, 'cancelled');
  if btrim(why) = '' then
    raise exception 'Give a reason for cancelling order %.', wanted using errcode = 'PL228';
  end if;
  perform logistics.lock_stock(products);
  for held in
    select r.id, r.quantity, r.shipped + coalesce((
        select sum(x.quantity) from logistics.shipment h
        join logistics.shipment_line x on x.shipment_id = h.id
        where h.order_number = wanted and h.state in ('picking', 'picked')
          and h.warehouse_id = r.warehouse_id and x.product_id = r.product_id), 0) as keep
    from logistics.reservation r where r.order_number = wanted
  loop
    if held.keep = 0 then
      delete from logistics.reservation where id = held.id;
    elsif held.keep < held.quantity then
      update logistics.reservation set quantity = held.keep where id = held.id;
    end if;
  end loop;
  update storefront.order_line l
  set cancelled = l.cancelled + p.open - p.under_way
  from logistics_api.order_progress p
  where l.order_id = o.id and p.order_number = wanted and p.line_no = l.line_no
    and p.open > p.under_way;
  perform logistics.announce_stock(products);
  return logistics.settle_order(wanted, why);
end
$$;

-- The whole order, as long as nothing of it has left: lists under way are given up too.
create function logistics_api.cancel_order(wanted text, why text) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  o storefront.sales_order := logistics.lock_order(wanted);
begin
  perform logistics.require_open(o, 'cancelled');
  if exists (select from logistics.shipment s where s.order_number = wanted and s.state = 'shipped') then
    raise exception 'Part of order % has left already: cancel the rest, and take back what comes back.',
      wanted using errcode = 'PL229';
  end if;
  update logistics.shipment set state = 'cancelled', txid = pg_current_xact_id()
  where order_number = wanted and state in ('picking', 'picked');
  perform logistics_api.cancel_rest(wanted, why);
end
$$;

-- Takes goods back, to stock or not (damaged). Twice the same id is one return.
create function logistics_api.take_back(
  return_id uuid, wanted text, warehouse integer, why text,
  lines integer[], quantities numeric[], to_stock boolean[]) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  o storefront.sales_order := logistics.lock_order(wanted);
  line record;
  affected bigint[];
begin
  if exists (select from logistics.goods_return g
             where g.id = return_id and g.order_number = wanted) then
    return;
  end if;
  if btrim(why) = '' then
    raise exception 'Give a reason for the return of order %.', wanted using errcode = 'PL228';
  end if;
  insert into logistics.goods_return (id, order_number, warehouse_id, reason)
  values (return_id, wanted, warehouse, why);
  select array_agg(distinct p.product_id) into affected
  from logistics_api.order_progress p where p.order_number = wanted and p.line_no = any (lines);
  perform logistics.lock_stock(affected);
  for line in
    select u.line_no, u.quantity, u.to_stock, p.product_id, p.sku, p.shipped - p.returned as there
    from unnest(lines, quantities, to_stock) as u (line_no, quantity, to_stock)
    left join logistics_api.order_progress p
      on p.order_number = wanted and p.line_no = u.line_no
    order by p.product_id, u.line_no
  loop
    if line.product_id is null then
      raise exception 'Order % has no line %.', wanted, line.line_no using errcode = 'PL404';
    elsif line.quantity <= 0 or line.quantity > line.there then
      raise exception 'Of % there are % with the customer: % cannot come back.', line.sku,
        trim_scale(line.there), trim_scale(line.quantity) using errcode = 'PL230';
    end if;
    insert into logistics.goods_return_line (return_id, line_no, product_id, quantity, to_stock)
    values (take_back.return_id, line.line_no, line.product_id, line.quantity, line.to_stock);
    if line.to_stock then
      insert into logistics.movement
        (id, product_id, warehouse_id, quantity, reason, document, note)
      values (gen_random_uuid(), line.product_id, warehouse, line.quantity, 'return', wanted, why);
    end if;
  end loop;
  if o.state in ('shipped', 'invoiced') and not exists (
      select from logistics_api.order_progress p
      where p.order_number = wanted and p.shipped > p.returned) then
    update storefront.sales_order set state = 'returned', state_reason = why where number = wanted;
  end if;
  perform logistics.announce_stock(affected);
end
$$;

revoke all on function logistics.lock_order, logistics.require_open, logistics.settle_order,
  logistics.reserve_open, logistics.lock_shipment, logistics_api.accept_order,
  logistics_api.reserve_order, logistics_api.start_picking, logistics_api.pick,
  logistics_api.finish_picking, logistics_api.cancel_picking, logistics_api.ship,
  logistics_api.cancel_rest, logistics_api.cancel_order, logistics_api.take_back from public;
grant execute on function logistics_api.accept_order, logistics_api.reserve_order,
  logistics_api.start_picking, logistics_api.pick, logistics_api.finish_picking,
  logistics_api.cancel_picking, logistics_api.ship, logistics_api.cancel_rest,
  logistics_api.cancel_order, logistics_api.take_back to warehouse;

create view logistics_api.shipment as
  select id, order_number, warehouse_id, state, delivery_note, created_by, created_at, picked_by,
         picked_at, shipped_by, shipped_at, txid
  from logistics.shipment;
create view logistics_api.shipment_line as
  select shipment_id, line_no, product_id, quantity, picked from logistics.shipment_line;
create view logistics_api.goods_return as
  select id, order_number, warehouse_id, reason, returned_by, returned_at from logistics.goods_return;
create view logistics_api.goods_return_line as
  select return_id, line_no, product_id, quantity, to_stock from logistics.goods_return_line;

grant select on logistics_api.order_progress, logistics_api.shipment, logistics_api.shipment_line,
  logistics_api.goods_return, logistics_api.goods_return_line
  to bookkeeper, warehouse, office, manager, hub, admin, finance, storefront, sync;

reset role;
