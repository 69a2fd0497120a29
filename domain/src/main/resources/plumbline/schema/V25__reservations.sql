-- Reservations for carts, which expire, and for orders, which do not. Whoever reserves or releases
-- locks the stock rows first, in key order; so two can wait for each other but never in a ring.

set local role logistics;

alter table logistics.warehouse add sells boolean not null default true;

alter table logistics.reservation
  alter order_number drop not null,
  add cart uuid,
  add reserved_until timestamptz,
  add shipped numeric(14, 3) not null default 0,
  add constraint reservation_shipped check (shipped >= 0 and shipped <= quantity),
  add constraint reservation_for check ((order_number is null) <> (cart is null)),
  add constraint reservation_expires check ((cart is null) = (reserved_until is null));

drop index logistics.reservation_of_order;
create unique index reservation_of_order
  on logistics.reservation (order_number, product_id, warehouse_id) where order_number is not null;
create unique index reservation_of_cart
  on logistics.reservation (cart, product_id, warehouse_id) where cart is not null;
create index reservation_expiring
  on logistics.reservation (product_id, reserved_until) where reserved_until is not null;

-- A movement that hands over reserved goods says which reservation it uses up.
alter table logistics.movement add reservation_id uuid;

create function logistics.sku_of(product bigint) returns text
language sql stable
return (select p.sku from admin_api.product p where p.id = product);

create function logistics.lock_stock(products bigint[]) returns void
language plpgsql set search_path = logistics, pg_temp as $$
begin
  if current_setting('transaction_isolation') not in ('read committed', 'read uncommitted') then
    raise exception 'Stock is reserved at the isolation level read committed, not %: otherwise what others took a moment ago would look available.',
      current_setting('transaction_isolation') using errcode = 'PL203';
  end if;
  perform 1 from logistics.stock s where s.product_id = any (products)
  order by s.product_id, s.warehouse_id for no key update;
end
$$;

-- Only under the lock.
create function logistics.drop_expired(products bigint[]) returns void
language sql
begin atomic
  delete from logistics.reservation r
  where r.product_id = any (products) and r.reserved_until <= clock_timestamp();
end;

-- reserved is the sum of what the reservations still hold, whatever changes them.
create or replace function logistics.apply_reservation() returns trigger
language plpgsql security definer set search_path = logistics, pg_temp as $$
declare
  have logistics.stock;
begin
  new.txid := pg_current_xact_id();
  update logistics.stock
  set reserved = reserved + new.quantity - new.shipped, txid = pg_current_xact_id()
  where product_id = new.product_id and warehouse_id = new.warehouse_id
    and on_hand - reserved >= new.quantity - new.shipped;
  if not found then
    select * into have from logistics.stock
    where product_id = new.product_id and warehouse_id = new.warehouse_id;
    raise exception 'Only % of % available: % cannot be reserved.',
      trim_scale(coalesce(have.on_hand - have.reserved, 0)), logistics.sku_of(new.product_id),
      trim_scale(new.quantity - new.shipped) using errcode = 'PL201';
  end if;
  return new;
end
$$;

create function logistics.change_reservation() returns trigger
language plpgsql security definer set search_path = logistics, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    new.txid := pg_current_xact_id();
    update logistics.stock
    set reserved = reserved + new.quantity - old.quantity, txid = pg_current_xact_id()
    where product_id = new.product_id and warehouse_id = new.warehouse_id
      and (new.quantity <= old.quantity or on_hand - reserved >= new.quantity - old.quantity);
    if not found then
      raise exception 'Not enough of % available to reserve % more.',
        logistics.sku_of(new.product_id), trim_scale(new.quantity - old.quantity)
        using errcode = 'PL201';
    end if;
    return new;
  end if;
  update logistics.stock
  set reserved = reserved - (old.quantity - old.shipped), txid = pg_current_xact_id()
  where product_id = old.product_id and warehouse_id = old.warehouse_id;
  return old;
end
$$;

create trigger change_reservation before update of quantity or delete on logistics.reservation
  for each row execute function logistics.change_reservation();

-- Handing over reserved goods lowers on hand and reserved in one statement.
create or replace function logistics.apply_movement() returns trigger
language plpgsql security definer set search_path = logistics, pg_temp as $$
declare
  have logistics.stock;
  freed numeric := 0;
begin
  new.moved_by := session_user;
  new.moved_at := coalesce(new.moved_at, clock_timestamp());
  new.txid := pg_current_xact_id();
  if not exists (select from admin_api.product p where p.id = new.product_id) then
    raise exception 'There is no product with the id %.', new.product_id using errcode = 'PL202';
  end if;
  if new.reservation_id is not null then
    freed := -new.quantity;
    update logistics.reservation set shipped = shipped + freed
    where id = new.reservation_id and product_id = new.product_id
      and warehouse_id = new.warehouse_id and freed > 0 and quantity - shipped >= freed;
    if not found then
      raise exception 'The reservation does not hold % of %.', trim_scale(freed),
        logistics.sku_of(new.product_id) using errcode = 'PL204';
    end if;
  end if;
  insert into logistics.stock (product_id, warehouse_id) values (new.product_id, new.warehouse_id)
  on conflict do nothing;
  update logistics.stock
  set on_hand = on_hand + new.quantity, reserved = reserved - freed, txid = pg_current_xact_id()
  where product_id = new.product_id and warehouse_id = new.warehouse_id
    and on_hand + new.quantity >= reserved - freed;
  if not found then
    select * into have from logistics.stock
    where product_id = new.product_id and warehouse_id = new.warehouse_id;
    raise exception 'Only % available (% on hand, % reserved): % cannot be taken.',
      trim_scale(have.on_hand - have.reserved), trim_scale(have.on_hand),
      trim_scale(have.reserved), trim_scale(-new.quantity) using errcode = 'PL201';
  end if;
  return new;
end
$$;

-- Announces what the shop can see of the products.
create function logistics.announce_stock(products bigint[]) returns void
language sql volatile
begin atomic
  select sync_api.publish('stock', p.sku, 'stock.level.changed', jsonb_build_object('sku', p.sku))
  from admin_api.product p where p.id = any (products) order by p.id;
end;

/*
 * Reserves for a cart or an order whatever is there of each product, quantities of one product
 * summed first, and returns what is missing. One warehouse that has all of it goes before several.
 * Only under the lock.
 */
create function logistics.take(
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
      select s.warehouse_id, s.on_hand - s.reserved as free
      from logistics.stock s join logistics.warehouse w on w.id = s.warehouse_id
      where s.product_id = wanted.product and w.sells and s.on_hand > s.reserved
      order by (s.on_hand - s.reserved >= wanted.quantity) desc, s.warehouse_id
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

-- The first product that is short, in words.
create function logistics.refuse_short(product bigint, missing numeric, wanted numeric) returns void
language plpgsql set search_path = logistics, pg_temp as $$
begin
  raise exception 'Only % of % available; % were asked for.', trim_scale(wanted - missing),
    logistics.sku_of(product), trim_scale(wanted)
    using errcode = 'PL201', hint = trim_scale(wanted - missing)::text;
end
$$;

create function logistics.products_of(for_order text, for_cart uuid) returns bigint[]
language sql stable
return (select coalesce(array_agg(distinct r.product_id), '{}')
        from logistics.reservation r where r.order_number = for_order or r.cart = for_cart);

/*
 * Brings a cart's reservations to exactly the given products and quantities, all of them or none,
 * until the given time; with an order's number, for that order and without an end. What the cart
 * held is taken into account; expiry is decided here, under the lock.
 */
create function logistics_api.hold(
  held_by uuid, for_order text, until timestamptz, products bigint[], quantities numeric[])
  returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  before bigint[] := logistics.products_of(null, held_by);
  affected bigint[] := products || before;
  short record;
begin
  perform logistics.lock_stock(affected);
  if before <> '{}' then
    delete from logistics.reservation r where r.cart = held_by;
  end if;
  perform logistics.drop_expired(affected);
  for short in
    select * from logistics.take(for_order, case when for_order is null then held_by end,
      case when for_order is null then until end, products, quantities)
  loop
    perform logistics.refuse_short(short.product_id, short.missing,
      (select sum(u.quantity) from unnest(products, quantities) as u (product, quantity)
       where u.product = short.product_id));
  end loop;
  perform logistics.announce_stock(affected);
end
$$;

-- Gives back all that a cart or an order still holds.
create function logistics_api.release(for_order text, for_cart uuid) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  affected bigint[] := logistics.products_of(for_order, for_cart);
begin
  perform logistics.lock_stock(affected);
  delete from logistics.reservation r where r.order_number = for_order or r.cart = for_cart;
  perform logistics.announce_stock(affected);
end
$$;

-- Tidiness alone: what has expired is available anyway. Returns how many were swept.
create function logistics_api.sweep_expired() returns integer
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  affected bigint[];
  swept integer;
begin
  select array_agg(distinct r.product_id) into affected from logistics.reservation r
  where r.reserved_until <= clock_timestamp();
  if affected is null then
    return 0;
  end if;
  perform logistics.lock_stock(affected);
  delete from logistics.reservation r
  where r.product_id = any (affected) and r.reserved_until <= clock_timestamp();
  get diagnostics swept = row_count;
  perform logistics.announce_stock(affected);
  return swept;
end
$$;

revoke all on function logistics.lock_stock, logistics.drop_expired, logistics.take,
  logistics.refuse_short, logistics.products_of, logistics.announce_stock, logistics.sku_of,
  logistics_api.hold, logistics_api.release, logistics_api.sweep_expired from public;
grant execute on function logistics_api.hold, logistics_api.release to storefront;
grant execute on function logistics_api.sweep_expired to hub;

-- What has expired is not reserved, swept or not.
create view logistics_api.expired as
  select product_id, warehouse_id, sum(quantity - shipped) as quantity
  from logistics.reservation where reserved_until <= clock_timestamp()
  group by product_id, warehouse_id;
create or replace view logistics_api.stock as
  select s.product_id, p.sku, p.barcode, p.name, p.unit, s.warehouse_id, w.code as warehouse,
         s.on_hand, (s.reserved - coalesce(e.quantity, 0))::numeric(14, 3) as reserved,
         s.on_hand - s.reserved + coalesce(e.quantity, 0) as available, s.minimum, s.txid
  from logistics.stock s
  join logistics.warehouse w on w.id = s.warehouse_id
  join admin_api.product p on p.id = s.product_id
  left join logistics_api.expired e
    on e.product_id = s.product_id and e.warehouse_id = s.warehouse_id;
create or replace view logistics_api.availability as
  select s.product_id, s.sku, sum(s.available) as available
  from logistics_api.stock s group by s.product_id, s.sku;
-- What can be sold: only warehouses that sell.
create view logistics_api.sellable as
  select s.product_id, sum(s.available) as available
  from logistics_api.stock s join logistics.warehouse w on w.id = s.warehouse_id
  where w.sells group by s.product_id;
create view logistics_api.reservation as
  select r.id, r.order_number, r.cart, r.product_id, r.warehouse_id, r.quantity, r.shipped,
         r.reserved_at, r.reserved_until
  from logistics.reservation r;
create or replace view logistics_api.warehouse as
  select id, code, name, sells from logistics.warehouse;
create or replace view logistics_api.movement as
  select id, product_id, warehouse_id, quantity, reason, document, note, moved_by, moved_at, txid,
         reservation_id
  from logistics.movement;

grant select on logistics_api.expired, logistics_api.sellable, logistics_api.reservation
  to bookkeeper, warehouse, office, manager, hub, admin, finance, storefront, sync;

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
  select sum(on_hand - reserved) into have from logistics.stock where product_id = product;
  if have is distinct from expected::numeric then
    raise exception 'Of % there are % available now, no longer %.', wanted_sku,
      coalesce(trim_scale(have)::text, 'none'), coalesce(expected, 'none') using errcode = 'PL409';
  end if;
  select warehouse_id into place from logistics.stock where product_id = product
  order by on_hand - reserved desc, warehouse_id limit 1;
  insert into logistics.movement (id, product_id, warehouse_id, quantity, reason, document, note)
  values (gen_random_uuid(), product, place, new_value::numeric - coalesce(have, 0), 'count',
          'reconcile', person || ': ' || why);
  perform logistics.announce_stock(array[product]);
end
$$;

reset role;
