-- Lots with expiry, for products that ask for them. Every movement of such a product is divided over
-- its lots as it happens, under the lock of its stock row, so that lots sum up to what is on hand.

set local role admin;

alter table admin.product add keeps_lots boolean not null default false;

create or replace view admin_api.product as
  select id, sku, barcode, name, kind, parent_id, unit, regular_price, sale_price, purchase_price,
         vat_code, published, version, changed_at, changed_by, txid, keeps_lots
  from admin.product;

reset role;

set local role logistics;

create table logistics.lot (
  id bigint generated always as identity primary key,
  product_id bigint not null,
  code text not null check (code = btrim(code) and length(code) between 1 and 40),
  expires_on date,
  unique (product_id, code)
);

create table logistics.lot_stock (
  lot_id bigint not null references logistics.lot (id),
  warehouse_id integer not null references logistics.warehouse (id),
  on_hand numeric(14, 3) not null constraint lot_never_negative check (on_hand >= 0),
  primary key (lot_id, warehouse_id)
);

create table logistics.lot_movement (
  movement_id uuid not null references logistics.movement (id),
  lot_id bigint not null references logistics.lot (id),
  quantity numeric(14, 3) not null check (quantity <> 0),
  primary key (movement_id, lot_id)
);
create index lot_movement_of_lot on logistics.lot_movement (lot_id);
create index movement_of_document on logistics.movement (document, product_id)
  where document <> '';

-- The lots a person named for a receipt or an adjustment, as they stand on the label.
create table logistics.named_lot (
  document uuid not null,
  product_id bigint not null,
  code text not null check (code = btrim(code) and length(code) between 1 and 40),
  expires_on date,
  quantity numeric(14, 3) not null check (quantity > 0),
  primary key (document, product_id, code)
);

insert into logistics.reason (code, name, position, adjusts) values ('expired', 'Expired', 12, true);

create function logistics.keeps_lots(product bigint) returns boolean
language sql stable
return coalesce((select p.keeps_lots from admin_api.product p where p.id = product), false);

-- A lot by its code, new or known; what is known of its expiry must agree.
create function logistics.lot_called(product bigint, wanted text, good_until date) returns bigint
language plpgsql set search_path = logistics, pg_temp as $$
declare
  l logistics.lot;
begin
  insert into logistics.lot (product_id, code, expires_on) values (product, wanted, good_until)
  on conflict do nothing;
  select * into l from logistics.lot x where x.product_id = product and x.code = wanted;
  if l.expires_on is null and good_until is not null then
    update logistics.lot set expires_on = good_until where id = l.id;
  elsif l.expires_on <> good_until then
    raise exception 'Lot % of % expires on %, as it came in before, not on %. A lot has one expiry: look at the label again.',
      wanted, logistics.sku_of(product), l.expires_on, good_until using errcode = 'PL282';
  end if;
  return l.id;
end
$$;

create function logistics.move_lot(m logistics.movement, lot bigint, part numeric) returns void
language plpgsql set search_path = logistics, pg_temp as $$
begin
  if part < 0 then
    update logistics.lot_stock s set on_hand = s.on_hand + part
    where s.lot_id = lot and s.warehouse_id = m.warehouse_id;
  else
    insert into logistics.lot_stock as s (lot_id, warehouse_id, on_hand)
    values (lot, m.warehouse_id, part)
    on conflict (lot_id, warehouse_id) do update set on_hand = s.on_hand + excluded.on_hand;
  end if;
  insert into logistics.lot_movement as x (movement_id, lot_id, quantity) values (m.id, lot, part)
  on conflict (movement_id, lot_id) do update set quantity = x.quantity + excluded.quantity;
end
$$;

-- Takes up to so much, first what expires first, and returns how much it took.
create function logistics.take_earliest(m logistics.movement, most numeric, from_expired boolean)
  returns numeric
language plpgsql set search_path = logistics, pg_temp as $$
declare
  l record;
  remaining numeric := greatest(most, 0);
begin
  for l in
    select x.id, s.on_hand from logistics.lot x join logistics.lot_stock s on s.lot_id = x.id
    where x.product_id = m.product_id and s.warehouse_id = m.warehouse_id and s.on_hand > 0
      and coalesce(x.expires_on < current_date, false) = from_expired
    order by x.expires_on nulls last, x.id
  loop
    exit when remaining = 0;
    perform logistics.move_lot(m, l.id, -least(l.on_hand, remaining));
    remaining := remaining - least(l.on_hand, remaining);
  end loop;
  return greatest(most, 0) - remaining;
end
$$;

-- Nobody named a lot. What expired is never shipped; other goods out leave enough good ones for what
-- is reserved, and take what expired before they take that.
create function logistics.take_from_lots(m logistics.movement) returns void
language plpgsql set search_path = logistics, pg_temp as $$
declare
  remaining numeric := -m.quantity;
  spare numeric;
  bad record;
begin
  if m.reason = 'shipment' then
    remaining := remaining - logistics.take_earliest(m, remaining, false);
    if remaining > 0 then
      select x.code, x.expires_on into bad
      from logistics.lot x join logistics.lot_stock s on s.lot_id = x.id
      where x.product_id = m.product_id and s.warehouse_id = m.warehouse_id and s.on_hand > 0
      order by x.expires_on, x.id limit 1;
      raise exception 'Only % of % can still be shipped from here; lot % expired on %. Write it off, and pick again when a fresh lot is in.',
        trim_scale(-m.quantity - remaining), logistics.sku_of(m.product_id), bad.code,
        bad.expires_on using errcode = 'PL284';
    end if;
    return;
  end if;
  select coalesce(sum(l.on_hand), 0) - (
      select s.reserved from logistics.stock s
      where s.product_id = m.product_id and s.warehouse_id = m.warehouse_id) into spare
  from logistics.lot x join logistics.lot_stock l on l.lot_id = x.id
  where x.product_id = m.product_id and l.warehouse_id = m.warehouse_id
    and coalesce(x.expires_on >= current_date, true);
  remaining := remaining - logistics.take_earliest(m, least(spare, remaining), false);
  remaining := remaining - logistics.take_earliest(m, remaining, true);
  remaining := remaining - logistics.take_earliest(m, remaining, false);
  if remaining > 0 then
    raise exception 'The lots of % hold % less than is on hand. Count the product lot by lot.',
      logistics.sku_of(m.product_id), trim_scale(remaining) using errcode = 'PL285';
  end if;
end
$$;

-- What was sent arrives in the lots it was sent in, what comes back in those it was shipped in;
-- anything more is in the newest lot, or in one called UNKNOWN.
create function logistics.put_into_lots(m logistics.movement) returns void
language plpgsql set search_path = logistics, pg_temp as $$
declare
  l record;
  remaining numeric := m.quantity;
  part numeric;
  newest bigint;
begin
  for l in
    select x.lot_id, -sum(x.quantity) as away
    from logistics.movement o
    join logistics.lot_movement x on x.movement_id = o.id
    join logistics.lot t on t.id = x.lot_id
    where o.document = m.document and o.product_id = m.product_id and m.document <> ''
      and o.id <> m.id
      and (m.reason = 'transfer-in' and o.reason = 'transfer-out'
           or m.reason = 'return' and o.reason in ('shipment', 'return'))
    group by x.lot_id, t.expires_on
    having sum(x.quantity) < 0
    order by case when m.reason = 'transfer-in' then t.expires_on end,
             case when m.reason = 'return' then coalesce(t.expires_on, 'infinity') end desc,
             x.lot_id
  loop
    exit when remaining = 0;
    part := least(l.away, remaining);
    perform logistics.move_lot(m, l.lot_id, part);
    remaining := remaining - part;
  end loop;
  if remaining = 0 then
    return;
  elsif m.reason not in ('count', 'transfer-in', 'return') then
    raise exception '% keeps lots: name the lot, and until when it is good.',
      logistics.sku_of(m.product_id) using errcode = 'PL280';
  elsif m.reason <> 'return' then
    select x.id into newest
    from logistics.lot x left join logistics.lot_stock s
      on s.lot_id = x.id and s.warehouse_id = m.warehouse_id
    where x.product_id = m.product_id
    order by s.lot_id is null, x.id desc limit 1;
  end if;
  perform logistics.move_lot(m,
    coalesce(newest, logistics.lot_called(m.product_id, 'UNKNOWN', null)), remaining);
end
$$;

create function logistics.move_named_lot(m logistics.movement, n logistics.named_lot) returns void
language plpgsql set search_path = logistics, pg_temp as $$
declare
  l logistics.lot;
  there numeric;
begin
  if m.quantity > 0 then
    perform logistics.move_lot(m, logistics.lot_called(n.product_id, n.code, n.expires_on),
      n.quantity);
    return;
  end if;
  select * into l from logistics.lot x where x.product_id = n.product_id and x.code = n.code;
  select s.on_hand into there from logistics.lot_stock s
  where s.lot_id = l.id and s.warehouse_id = m.warehouse_id;
  if coalesce(there, 0) < n.quantity then
    raise exception 'Lot % of % has % in this warehouse: % cannot be taken out of it.',
      n.code, logistics.sku_of(n.product_id), trim_scale(coalesce(there, 0)),
      trim_scale(n.quantity) using errcode = 'PL283';
  end if;
  perform logistics.move_lot(m, l.id, -n.quantity);
end
$$;

-- After the stock row moved, and so under its lock.
create function logistics.divide_over_lots() returns trigger
language plpgsql security definer set search_path = logistics, pg_temp as $$
declare
  n logistics.named_lot;
  named numeric := 0;
begin
  if not logistics.keeps_lots(new.product_id) then
    return null;
  end if;
  for n in
    select x.* from logistics.named_lot x
    where x.product_id = new.product_id
      and x.document = coalesce(
        (select r.id from logistics.receipt r where r.number = new.document and new.reason = 'receipt'),
        new.id)
    order by x.code
  loop
    perform logistics.move_named_lot(new, n);
    named := named + n.quantity;
  end loop;
  if named > 0 and named <> abs(new.quantity) then
    raise exception 'The lots of % sum up to %, and % are moved. Give each piece its lot.',
      logistics.sku_of(new.product_id), trim_scale(named), trim_scale(abs(new.quantity))
      using errcode = 'PL281';
  elsif named = 0 and new.quantity < 0 then
    perform logistics.take_from_lots(new);
  elsif named = 0 then
    perform logistics.put_into_lots(new);
  end if;
  return null;
end
$$;

create trigger divide_over_lots after insert on logistics.movement
  for each row execute function logistics.divide_over_lots();

-- Notes the lots named for a document before its goods move; lines without a lot are left out.
create function logistics.name_lots(
  document uuid, products bigint[], quantities numeric[], lots text[], expiries date[])
  returns void
language plpgsql set search_path = logistics, pg_temp as $$
declare
  line record;
begin
  for line in
    select u.product, btrim(u.lot) as code, sum(u.quantity) as quantity,
           min(u.expires_on) as first, max(u.expires_on) as last
    from unnest(products, quantities, lots, expiries) as u (product, quantity, lot, expires_on)
    where btrim(coalesce(u.lot, '')) <> ''
    group by u.product, btrim(u.lot) order by u.product, btrim(u.lot)
  loop
    if not logistics.keeps_lots(line.product) then
      raise exception '% keeps no lots: leave its lot empty, or ask the office to switch lots on.',
        logistics.sku_of(line.product) using errcode = 'PL286';
    elsif length(line.code) > 40 then
      raise exception 'A lot of % letters is not possible. Accepted: 1 to 40.', length(line.code)
        using errcode = 'PL287';
    elsif line.first <> line.last then
      raise exception 'Lot % of % is named with the expiries % and %. A lot has one expiry: look at the label again.',
        line.code, logistics.sku_of(line.product), line.first, line.last using errcode = 'PL282';
    end if;
    insert into logistics.named_lot (document, product_id, code, expires_on, quantity)
    values (name_lots.document, line.product, line.code, line.first, line.quantity)
    on conflict do nothing;
  end loop;
end
$$;

-- The same with the lot and the expiry of each line; one product may come in several lots.
create function logistics_api.receive_goods(
  receipt uuid, purchase uuid, warehouse integer, delivery_note text,
  products bigint[], quantities numeric[], lots text[], expiries date[]) returns text
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  wanted bigint[];
  summed numeric[];
  wrong numeric;
begin
  select u.quantity into wrong from unnest(quantities) as u (quantity)
  where u.quantity is null or u.quantity <= 0 or scale(trim_scale(u.quantity)) > 3
    or u.quantity >= 100000000000 limit 1;
  if found then
    raise exception 'A quantity of % is not possible. Accepted: more than 0 and at most three decimals.',
      coalesce(trim_scale(wrong)::text, 'nothing') using errcode = 'PL251';
  end if;
  if not exists (select from logistics.receipt r where r.id = receive_goods.receipt) then
    perform logistics.name_lots(receipt, products, quantities, lots, expiries);
  end if;
  select array_agg(x.product), array_agg(x.quantity) into wanted, summed
  from (select u.product, sum(u.quantity) as quantity
        from unnest(products, quantities) as u (product, quantity)
        group by u.product order by u.product) x;
  return logistics_api.receive_goods(receipt, purchase, warehouse, delivery_note, wanted, summed);
end
$$;

-- The same in or out of one lot.
create function logistics_api.adjust(
  adjustment uuid, product bigint, warehouse integer, quantity numeric, why text, note text,
  lot text, good_until date) returns text
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
begin
  if quantity < 0 and btrim(coalesce(lot, '')) <> '' and logistics.keeps_lots(product)
      and not exists (select from logistics.lot l
                      where l.product_id = adjust.product and l.code = btrim(adjust.lot)) then
    raise exception 'There is no lot % of %. Known: %.', btrim(lot), logistics.sku_of(product),
      coalesce((select string_agg(l.code, ', ' order by l.code) from logistics.lot l
                join logistics.lot_stock s on s.lot_id = l.id
                where l.product_id = adjust.product and s.warehouse_id = adjust.warehouse
                  and s.on_hand > 0), 'none') using errcode = 'PL283';
  elsif quantity <> 0 then
    perform logistics.name_lots(adjustment, array[product], array[abs(quantity)], array[lot],
      array[good_until]);
  end if;
  return logistics_api.adjust(adjustment, product, warehouse, quantity, why, note);
end
$$;

/*
 * Asked by Admin before a product begins or stops to keep lots. Opens and locks its shelves
 * everywhere, so that nothing comes in meanwhile.
 */
create function logistics_api.require_no_stock(product bigint, begins boolean) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  there numeric;
  coming numeric;
begin
  insert into logistics.stock (product_id, warehouse_id)
  select require_no_stock.product, w.id from logistics.warehouse w order by w.id
  on conflict do nothing;
  perform logistics.lock_stock(array[product]);
  select sum(s.on_hand) into there from logistics.stock s where s.product_id = product;
  select sum(t.quantity) into coming from logistics_api.in_transit t where t.product_id = product;
  if coming > 0 then
    raise exception '% of % are on their way between warehouses. Receive the transfer first.',
      trim_scale(coming), logistics.sku_of(product) using errcode = 'PL288';
  elsif there > 0 and begins then
    raise exception '% of % are on hand without a lot. Adjust them out, switch lots on, and receive them again with their lots.',
      trim_scale(there), logistics.sku_of(product) using errcode = 'PL288';
  elsif there > 0 then
    raise exception '% of % are on hand in lots. Sell them or adjust them out before its lots are switched off.',
      trim_scale(there), logistics.sku_of(product) using errcode = 'PL288';
  end if;
end
$$;

create view logistics_api.expired_lots as
  select l.product_id, s.warehouse_id, sum(s.on_hand) as quantity
  from logistics.lot l join logistics.lot_stock s on s.lot_id = l.id
  where l.expires_on < current_date and s.on_hand > 0
  group by l.product_id, s.warehouse_id;

-- What has expired is not promised.
create or replace view logistics_api.availability as
  select s.product_id, s.sku, sum(greatest(s.available - coalesce(x.quantity, 0), 0)) as available
  from logistics_api.stock s
  left join logistics_api.expired_lots x
    on x.product_id = s.product_id and x.warehouse_id = s.warehouse_id
  group by s.product_id, s.sku;
create or replace view logistics_api.sellable as
  select s.product_id, sum(greatest(s.available - coalesce(x.quantity, 0), 0)) as available
  from logistics_api.stock s
  join logistics.warehouse w on w.id = s.warehouse_id
  left join logistics_api.expired_lots x
    on x.product_id = s.product_id and x.warehouse_id = s.warehouse_id
  where w.sells group by s.product_id;

-- As before, without what has expired: less is free, never more.
create or replace function logistics.take(
  for_order text, for_cart uuid, until timestamptz, products bigint[], quantities numeric[])
  returns table (product_id bigint, missing numeric)
language plpgsql set search_path = logistics, pg_temp as $$
#variable_conflict use_column
declare
  wanted record;
  place record;
  remaining numeric;
  part numeric;
begin
  for wanted in
    select u.product, sum(u.quantity) as quantity
    from unnest(products, quantities) as u (product, quantity)
    group by u.product order by u.product
  loop
    remaining := wanted.quantity;
    for place in
      select s.warehouse_id, f.free
      from logistics.stock s
      join logistics.warehouse w on w.id = s.warehouse_id
      cross join lateral (
        select s.on_hand - s.reserved - coalesce(sum(ls.on_hand), 0) as free
        from logistics.lot l join logistics.lot_stock ls on ls.lot_id = l.id
        where l.product_id = s.product_id and ls.warehouse_id = s.warehouse_id
          and l.expires_on < current_date) f
      where s.product_id = wanted.product and w.sells and s.on_hand > s.reserved and f.free > 0
      order by (f.free >= wanted.quantity) desc, s.warehouse_id
    loop
      exit when remaining = 0;
      part := least(place.free, remaining);
      if for_order is not null then
        update logistics.reservation r set quantity = r.quantity + part
        where r.order_number = for_order and r.product_id = wanted.product
          and r.warehouse_id = place.warehouse_id;
      else
        update logistics.reservation r set quantity = r.quantity + part
        where r.cart = for_cart and r.product_id = wanted.product
          and r.warehouse_id = place.warehouse_id;
      end if;
      if not found then
        insert into logistics.reservation
          (id, order_number, cart, product_id, warehouse_id, quantity, reserved_until)
        values (gen_random_uuid(), for_order, for_cart, wanted.product, place.warehouse_id, part,
                until);
      end if;
      remaining := remaining - part;
    end loop;
    if remaining > 0 then
      product_id := wanted.product;
      missing := remaining;
      return next;
    end if;
  end loop;
end
$$;

-- Compares with what is published: without what has expired.
create or replace function logistics_api.correct_stock(
  wanted_sku text, expected text, new_value text, why text, person text) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  product bigint;
  place integer;
  have numeric;
begin
  select id into product from admin_api.product where sku = wanted_sku;
  if not found then
    raise exception 'There is no product %.', wanted_sku using errcode = 'PL404';
  end if;
  perform logistics.lock_stock(array[product]);
  perform logistics.drop_expired(array[product]);
  select a.available into have from logistics_api.availability a where a.product_id = product;
  if have is distinct from expected::numeric then
    raise exception 'Of % there are % available now, no longer %.', wanted_sku,
      coalesce(trim_scale(have)::text, 'none'), coalesce(expected, 'none') using errcode = 'PL409';
  end if;
  select s.warehouse_id into place
  from logistics.stock s
  left join logistics_api.expired_lots x
    on x.product_id = s.product_id and x.warehouse_id = s.warehouse_id
  where s.product_id = product
  order by s.on_hand - s.reserved - coalesce(x.quantity, 0) desc, s.warehouse_id limit 1;
  insert into logistics.movement (id, product_id, warehouse_id, quantity, reason, document, note)
  values (gen_random_uuid(), product, place, new_value::numeric - coalesce(have, 0), 'count',
          'reconcile', person || ': ' || why);
  perform logistics.announce_stock(array[product]);
end
$$;

create view logistics_api.lot_stock as
  select s.lot_id, l.product_id, p.sku, p.name, p.unit, l.code, l.expires_on,
         l.expires_on - current_date as days_left, s.warehouse_id, w.name as warehouse, s.on_hand
  from logistics.lot_stock s
  join logistics.lot l on l.id = s.lot_id
  join logistics.warehouse w on w.id = s.warehouse_id
  join admin_api.product p on p.id = l.product_id
  where s.on_hand > 0;
create view logistics_api.lot_movement as
  select x.movement_id, l.product_id, l.id as lot_id, l.code, l.expires_on, x.quantity
  from logistics.lot_movement x join logistics.lot l on l.id = x.lot_id;

-- Which lots to take for the lines of picking lists that are open: the older list, the earlier lot.
create view logistics_api.shipment_line_lot as
  with demand as (
    select x.shipment_id, x.line_no, x.product_id, h.warehouse_id,
           sum(x.quantity) over turn - x.quantity as after, sum(x.quantity) over turn as up_to
    from logistics.shipment h join logistics.shipment_line x on x.shipment_id = h.id
    where h.state in ('picking', 'picked') and x.quantity > 0
    window turn as (partition by x.product_id, h.warehouse_id
                    order by h.created_at, h.id, x.line_no)),
  supply as (
    select l.product_id, s.warehouse_id, l.id, l.code, l.expires_on,
           sum(s.on_hand) over turn - s.on_hand as after, sum(s.on_hand) over turn as up_to
    from logistics.lot l join logistics.lot_stock s on s.lot_id = l.id
    where s.on_hand > 0 and coalesce(l.expires_on >= current_date, true)
    window turn as (partition by l.product_id, s.warehouse_id
                    order by l.expires_on nulls last, l.id))
  select d.shipment_id, d.line_no, s.id as lot_id, s.code, s.expires_on,
         least(d.up_to, s.up_to) - greatest(d.after, s.after) as quantity
  from demand d
  join supply s on s.product_id = d.product_id and s.warehouse_id = d.warehouse_id
    and s.after < d.up_to and s.up_to > d.after;

revoke all on function logistics.keeps_lots, logistics.lot_called, logistics.move_lot,
  logistics.take_earliest, logistics.take_from_lots, logistics.put_into_lots,
  logistics.move_named_lot, logistics.name_lots, logistics_api.require_no_stock,
  logistics_api.receive_goods(uuid, uuid, integer, text, bigint[], numeric[], text[], date[]),
  logistics_api.adjust(uuid, bigint, integer, numeric, text, text, text, date) from public;
grant execute on function
  logistics_api.receive_goods(uuid, uuid, integer, text, bigint[], numeric[], text[], date[]),
  logistics_api.adjust(uuid, bigint, integer, numeric, text, text, text, date) to warehouse;
grant execute on function logistics_api.require_no_stock to admin;

grant select on logistics_api.expired_lots, logistics_api.lot_stock, logistics_api.lot_movement,
  logistics_api.shipment_line_lot
  to bookkeeper, warehouse, office, manager, hub, admin, finance, storefront, sync;

reset role;

set local role admin;

-- Only a product without stock begins or stops to keep lots.
create function admin_api.set_keeps_lots(wanted_sku text, keeps boolean) returns void
language plpgsql volatile security definer set search_path = admin, pg_temp as $$
declare
  p admin.product;
begin
  select * into p from admin.product where sku = wanted_sku for no key update;
  if not found then
    raise exception 'There is no product %.', wanted_sku using errcode = 'PL404';
  elsif p.keeps_lots is distinct from keeps then
    perform logistics_api.require_no_stock(p.id, keeps);
    update admin.product set keeps_lots = keeps where id = p.id;
  end if;
end
$$;

revoke all on function admin_api.set_keeps_lots from public;
grant execute on function admin_api.set_keeps_lots to office, manager;

reset role;
