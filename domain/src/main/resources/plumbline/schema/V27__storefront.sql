-- The shop's side: what a web shop may see and do in the ERP's own database, and nothing else.
-- Browsing is optimistic and free; placing an order is pessimistic and final.

set local role storefront;

create sequence storefront.order_number;

create table storefront.cart (
  id uuid primary key default gen_random_uuid(),
  customer_number text,
  state text not null default 'open' check (state in ('open', 'ordered')),
  created_at timestamptz not null default clock_timestamp(),
  changed_at timestamptz not null default clock_timestamp()
);

create table storefront.cart_line (
  cart_id uuid not null references storefront.cart (id) on delete cascade,
  line_no integer not null,
  sku text not null,
  quantity numeric(14, 3) not null check (quantity > 0),
  primary key (cart_id, line_no)
);

-- A placed order by the key the shop chose, so that a request sent twice is one order.
create table storefront.order_request (
  key text primary key check (length(key) between 8 and 100),
  cart_id uuid not null,
  order_number text not null,
  received_at timestamptz not null default clock_timestamp()
);

-- Net per piece: the sale price, or the tier's discount off the regular one when that is less.
create function storefront.net_of(regular numeric, sale numeric, discount numeric) returns numeric
language sql immutable
return least(sale, round(regular * (1 - coalesce(discount, 0) / 100), 4));

-- For this customer, now.
create function storefront.unit_net(wanted_sku text, customer text) returns numeric
language sql stable security definer set search_path = storefront, pg_temp
return (
  select storefront.net_of(p.regular_price, p.sale_price, t.discount_percent)
  from admin_api.product p
  left join admin_api.customer c on c.number = customer
  left join admin_api.price_tier t on t.code = c.tier
  where p.sku = wanted_sku and p.published and p.kind <> 'variable');

create view storefront_api.catalogue as
  select p.sku, p.name, p.barcode, p.kind, parent.sku as parent_sku, p.unit,
         p.regular_price as regular_net, p.sale_price as sale_net,
         round(p.regular_price * (1 + v.rate), 4) as regular_gross,
         round(coalesce(p.sale_price, p.regular_price) * (1 + v.rate), 4) as price_gross,
         p.vat_code, v.rate as vat_rate,
         greatest(coalesce(a.available, 0), 0) as available, clock_timestamp() as as_of
  from admin_api.product p
  left join admin_api.product parent on parent.id = p.parent_id
  join finance_api.vat_code v on v.code = p.vat_code
  left join logistics_api.sellable a on a.product_id = p.id
  where p.published;

create view storefront_api.cart_content as
  select c.id as cart, l.line_no, l.sku, p.name, l.quantity, x.unit_gross,
         round(x.unit_gross * l.quantity, 2) as gross, c.customer_number, c.state
  from storefront.cart c
  join storefront.cart_line l on l.cart_id = c.id
  left join admin_api.product p on p.sku = l.sku
  left join finance_api.vat_code v on v.code = p.vat_code
  cross join lateral (
    select round(storefront.unit_net(l.sku, c.customer_number) * (1 + v.rate), 4) as unit_gross) x;

create view storefront_api.order_status as
  select o.number, o.customer_number, o.placed_at, o.state, o.total, o.changed_at,
         coalesce(p.ordered, 0) as ordered, coalesce(p.shipped, 0) as shipped,
         coalesce(p.cancelled, 0) as cancelled
  from storefront.sales_order o
  left join lateral (
    select sum(ordered) as ordered, sum(shipped) as shipped, sum(cancelled) as cancelled
    from logistics_api.order_progress where order_number = o.number) p on true;

create function storefront.open_cart(wanted uuid) returns storefront.cart
language plpgsql set search_path = storefront, pg_temp as $$
declare
  c storefront.cart;
begin
  select * into c from storefront.cart where id = wanted for update;
  if not found then
    raise exception 'There is no cart %.', wanted using errcode = 'PL404';
  elsif c.state <> 'open' then
    raise exception 'This cart was ordered already; open a new one.' using errcode = 'PL240';
  end if;
  update storefront.cart set changed_at = clock_timestamp() where id = wanted;
  return c;
end
$$;

create function storefront_api.new_cart(customer text default null) returns uuid
language plpgsql volatile security definer set search_path = storefront, pg_temp as $$
declare
  given uuid;
begin
  if customer is not null
      and not exists (select from admin_api.customer c where c.number = customer) then
    raise exception 'There is no customer %.', customer using errcode = 'PL404';
  end if;
  insert into storefront.cart (customer_number) values (customer) returning id into given;
  return given;
end
$$;

-- Adds a line; the same product twice is two lines. Reserves nothing.
create function storefront_api.put_in_cart(cart uuid, sku text, quantity numeric) returns integer
language plpgsql volatile security definer set search_path = storefront, pg_temp as $$
declare
  given integer;
begin
  perform storefront.open_cart(cart);
  if quantity is null or quantity <= 0 or scale(trim_scale(quantity)) > 3
      or quantity >= 100000000000 then
    raise exception 'A quantity of % is not possible. Accepted: more than 0, at most three decimals.',
      quantity using errcode = 'PL241';
  elsif storefront.unit_net(sku, null) is null then
    raise exception 'The product % is not for sale.', sku using errcode = 'PL242';
  end if;
  insert into storefront.cart_line (cart_id, line_no, sku, quantity)
  select cart, coalesce(max(l.line_no), 0) + 1, put_in_cart.sku, put_in_cart.quantity
  from storefront.cart_line l where l.cart_id = cart
  returning line_no into given;
  return given;
end
$$;

-- A new quantity; zero takes the line out.
create function storefront_api.change_cart(cart uuid, line integer, quantity numeric) returns void
language plpgsql volatile security definer set search_path = storefront, pg_temp as $$
begin
  perform storefront.open_cart(cart);
  if quantity is null or quantity < 0 or scale(trim_scale(quantity)) > 3
      or quantity >= 100000000000 then
    raise exception 'A quantity of % is not possible. Accepted: 0 or more, at most three decimals.',
      quantity using errcode = 'PL241';
  elsif quantity = 0 then
    delete from storefront.cart_line l where l.cart_id = cart and l.line_no = line;
  else
    update storefront.cart_line l set quantity = change_cart.quantity
    where l.cart_id = cart and l.line_no = line;
  end if;
  if not found then
    raise exception 'The cart has no line %.', line using errcode = 'PL404';
  end if;
end
$$;

create type storefront.wanted as (products bigint[], quantities numeric[]);

create function storefront.wanted_of(cart uuid) returns storefront.wanted
language sql stable
return (
  select row(array_agg(p.id order by p.id), array_agg(l.quantity order by p.id))::storefront.wanted
  from storefront.cart_line l join admin_api.product p on p.sku = l.sku
  where l.cart_id = cart);

-- Keeps the cart's goods for so many minutes, all of them or none; again, it renews them.
create function storefront_api.reserve_cart(cart uuid, minutes integer default 15) returns timestamptz
language plpgsql volatile security definer set search_path = storefront, pg_temp as $$
declare
  wanted storefront.wanted;
  until timestamptz := clock_timestamp() + make_interval(mins => minutes);
begin
  perform storefront.open_cart(cart);
  if minutes not between 1 and 60 then
    raise exception 'Goods are kept for 1 to 60 minutes, not %.', minutes using errcode = 'PL243';
  end if;
  wanted := storefront.wanted_of(cart);
  if wanted.products is null then
    raise exception 'The cart is empty.' using errcode = 'PL244';
  end if;
  perform logistics_api.hold(cart, null, until, wanted.products, wanted.quantities);
  return until;
end
$$;

create function storefront_api.release_cart(cart uuid) returns void
language plpgsql volatile security definer set search_path = storefront, pg_temp as $$
begin
  perform storefront.open_cart(cart);
  perform logistics_api.release(null, cart);
end
$$;

/*
 * Places the order, whole or not at all: prices now, goods reserved under the lock. The same key
 * again returns the order it made. Say the total the buyer was shown, and another price is refused.
 */
create function storefront_api.place_order(
  cart uuid, key text, customer text, delivery_gross numeric default 0, shown_total numeric default null)
  returns text
language plpgsql volatile security definer set search_path = storefront, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  c storefront.cart;
  earlier storefront.order_request;
  discount numeric;
  lines record;
  given text;
  placed_id bigint;
begin
  select * into c from storefront.cart where cart.id = place_order.cart for update;
  if not found then
    raise exception 'There is no cart %.', cart using errcode = 'PL404';
  end if;
  select * into earlier from storefront.order_request r where r.key = place_order.key;
  if found then
    if earlier.cart_id <> cart then
      raise exception 'The key % was used for another cart. Choose a new key for each order.', key
        using errcode = 'PL245';
    end if;
    return earlier.order_number;
  elsif c.state <> 'open' then
    raise exception 'This cart was ordered already with another key.' using errcode = 'PL240';
  end if;
  select t.discount_percent into discount
  from admin_api.customer x join admin_api.price_tier t on t.code = x.tier
  where x.number = customer;
  if not found then
    raise exception 'There is no customer %.', customer using errcode = 'PL404';
  elsif length(coalesce(key, '')) not between 8 and 100 then
    raise exception 'The key “%” is not possible. Accepted: 8 to 100 characters.', key
      using errcode = 'PL245';
  elsif delivery_gross is null or delivery_gross < 0 or delivery_gross <> round(delivery_gross, 2) then
    raise exception 'A delivery fee of % is not possible.', delivery_gross using errcode = 'PL241';
  end if;
  select array_agg(x.product) as products, array_agg(x.sku) as skus, array_agg(x.name) as names,
         array_agg(x.quantity) as quantities, array_agg(x.unit_gross) as units,
         array_agg(x.vat_code) as vat_codes, sum(round(x.unit_gross * x.quantity, 2)) as gross,
         min(x.sku) filter (where x.unit_gross is null) as not_for_sale
  into lines
  from (
    select p.id as product, l.sku, p.name, l.quantity, p.vat_code,
           case when p.published and p.kind <> 'variable' then
             round(storefront.net_of(p.regular_price, p.sale_price, discount) * (1 + v.rate), 4)
           end as unit_gross
    from storefront.cart_line l
    join admin_api.product p on p.sku = l.sku
    join finance_api.vat_code v on v.code = p.vat_code
    where l.cart_id = cart
    order by l.line_no) x;
  if lines.products is null then
    raise exception 'The cart is empty.' using errcode = 'PL244';
  elsif lines.not_for_sale is not null then
    raise exception 'The product % is not for sale any more. Take it out of the cart.',
      lines.not_for_sale using errcode = 'PL242';
  elsif shown_total is not null and lines.gross + delivery_gross <> shown_total then
    raise exception 'The total is % now, no longer %. Show it to the buyer and place the order again.',
      lines.gross + delivery_gross, shown_total
      using errcode = 'PL246', hint = (lines.gross + delivery_gross)::text;
  end if;
  given := 'SO-' || lpad(nextval('storefront.order_number')::text, 7, '0');
  insert into storefront.order_request (key, cart_id, order_number) values (key, cart, given)
  on conflict do nothing;
  if not found then
    raise exception 'The key % was used for another cart. Choose a new key for each order.', key
      using errcode = 'PL245';
  end if;
  insert into storefront.sales_order (number, customer_number, placed_at, state, goods_gross,
    shipping_gross)
  values (given, customer, clock_timestamp(), 'placed', lines.gross, delivery_gross)
  returning sales_order.id into placed_id;
  insert into storefront.order_line (order_id, line_no, sku, name, quantity, unit_gross, gross, vat_code)
  select placed_id, u.line_no, u.sku, u.name, u.quantity, u.unit_gross,
         round(u.unit_gross * u.quantity, 2), u.vat_code
  from unnest(lines.skus, lines.names, lines.quantities, lines.units, lines.vat_codes)
    with ordinality as u (sku, name, quantity, unit_gross, vat_code, line_no);
  perform logistics_api.hold(cart, given, null, lines.products, lines.quantities);
  update storefront.cart set state = 'ordered' where cart.id = place_order.cart;
  perform sync_api.publish('order', given, 'customer.order.placed',
    jsonb_build_object('number', given, 'customer', customer, 'total', lines.gross + delivery_gross));
  return given;
end
$$;

-- As long as Logistics has not accepted it. Again, it does nothing.
create function storefront_api.cancel_order(wanted text, why text default '') returns void
language plpgsql volatile security definer set search_path = storefront, pg_temp as $$
declare
  o storefront.sales_order;
begin
  select * into o from storefront.sales_order where number = wanted for update;
  if not found then
    raise exception 'There is no order %.', wanted using errcode = 'PL404';
  elsif o.state = 'cancelled' then
    return;
  end if;
  update storefront.sales_order set state = 'cancelled', state_reason = why where number = wanted;
  perform logistics_api.release(wanted, null);
end
$$;

revoke all on function storefront.net_of, storefront.unit_net, storefront.open_cart, storefront.wanted_of,
  storefront_api.new_cart, storefront_api.put_in_cart, storefront_api.change_cart,
  storefront_api.reserve_cart, storefront_api.release_cart, storefront_api.place_order,
  storefront_api.cancel_order from public;
grant execute on function storefront_api.new_cart, storefront_api.put_in_cart,
  storefront_api.change_cart, storefront_api.reserve_cart, storefront_api.release_cart,
  storefront_api.place_order, storefront_api.cancel_order to shop;
grant select on storefront_api.catalogue, storefront_api.cart_content, storefront_api.order_status
  to shop;
grant execute on function storefront.unit_net to shop; -- a view calls functions as its reader
grant select on storefront_api.catalogue, storefront_api.order_status
  to bookkeeper, warehouse, office, manager, hub, admin, finance, logistics, sync;

reset role;
