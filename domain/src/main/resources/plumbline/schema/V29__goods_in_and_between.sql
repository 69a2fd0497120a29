-- Goods that come in from suppliers and go between warehouses, and adjustments too large for one
-- person. Each function locks its document first and stock after it, in key order.

set local role logistics;

-- The reasons a person may give for an adjustment; the others belong to documents.
alter table logistics.reason
  add adjusts boolean not null default false,
  add closed boolean not null default false;

-- What the firm decides about its stock; one row.
create table logistics.setting (
  single boolean primary key default true check (single),
  adjust_quantity numeric(14, 3) not null default 1000 check (adjust_quantity >= 0),
  adjust_value numeric(15, 2) not null default 200000 check (adjust_value >= 0),
  over_receipt_percent numeric(5, 2) not null default 5 check (over_receipt_percent >= 0)
);
insert into logistics.setting default values;

create sequence logistics.purchase_order_number;
create sequence logistics.receipt_number;
create sequence logistics.transfer_number;
create sequence logistics.adjustment_number;

create table logistics.purchase_order (
  id uuid primary key,
  number text not null unique,
  supplier text not null check (btrim(supplier) <> ''),
  warehouse_id integer not null references logistics.warehouse (id),
  expected_on date not null,
  state text not null default 'open' check (state in ('open', 'received', 'closed')),
  close_reason text not null default '' check (state <> 'closed' or btrim(close_reason) <> ''),
  ordered_by text not null default session_user,
  ordered_at timestamptz not null default clock_timestamp(),
  txid xid8 not null default pg_current_xact_id()
);
create index purchase_order_open on logistics.purchase_order (warehouse_id, expected_on)
  where state = 'open';

create table logistics.purchase_order_line (
  order_id uuid not null references logistics.purchase_order (id),
  product_id bigint not null,
  ordered numeric(14, 3) not null check (ordered > 0),
  received numeric(14, 3) not null default 0 check (received >= 0),
  primary key (order_id, product_id)
);
create index purchase_order_line_of_product on logistics.purchase_order_line (product_id);

create table logistics.receipt (
  id uuid primary key,
  number text not null unique,
  order_id uuid references logistics.purchase_order (id),
  warehouse_id integer not null references logistics.warehouse (id),
  delivery_note text not null default '',
  received_by text not null default session_user,
  received_at timestamptz not null default clock_timestamp(),
  txid xid8 not null default pg_current_xact_id()
);
create index receipt_of_order on logistics.receipt (order_id);

create table logistics.receipt_line (
  receipt_id uuid not null references logistics.receipt (id),
  product_id bigint not null,
  quantity numeric(14, 3) not null check (quantity > 0),
  primary key (receipt_id, product_id)
);

create table logistics.transfer (
  id uuid primary key,
  number text not null unique,
  from_warehouse integer not null references logistics.warehouse (id),
  to_warehouse integer not null references logistics.warehouse (id),
  state text not null default 'sent' check (state in ('sent', 'received')),
  note text not null default '',
  sent_by text not null default session_user,
  sent_at timestamptz not null default clock_timestamp(),
  arrival uuid unique,
  received_by text,
  received_at timestamptz,
  difference_reason text not null default '',
  txid xid8 not null default pg_current_xact_id(),
  check (from_warehouse <> to_warehouse),
  check ((state = 'received') = (arrival is not null))
);
create index transfer_under_way on logistics.transfer (to_warehouse, sent_at) where state = 'sent';

-- What arrived stands beside what was sent, for good.
create table logistics.transfer_line (
  transfer_id uuid not null references logistics.transfer (id),
  product_id bigint not null,
  sent numeric(14, 3) not null check (sent >= 0),
  received numeric(14, 3) check (received >= 0),
  primary key (transfer_id, product_id)
);
create index transfer_line_of_product on logistics.transfer_line (product_id);

create table logistics.adjustment_request (
  id uuid primary key,
  number text not null unique,
  product_id bigint not null,
  warehouse_id integer not null references logistics.warehouse (id),
  quantity numeric(14, 3) not null check (quantity <> 0),
  worth numeric(20, 2),
  reason text not null references logistics.reason (code),
  note text not null default '',
  state text not null default 'waiting' check (state in ('waiting', 'approved', 'refused')),
  asked_by text not null default session_user,
  asked_at timestamptz not null default clock_timestamp(),
  decided_by text,
  decided_at timestamptz,
  refusal text not null default '',
  txid xid8 not null default pg_current_xact_id(),
  check ((state = 'waiting') = (decided_by is null)),
  constraint approved_by_another check (state <> 'approved' or decided_by <> asked_by),
  check (state <> 'refused' or btrim(refusal) <> '')
);
create index adjustment_waiting on logistics.adjustment_request (asked_at) where state = 'waiting';

create constraint trigger record_in_audit after insert or update or delete on logistics.setting
  deferrable initially deferred for each row execute function admin_api.audit_row('single');
create or replace view logistics_api.audited_row as
  select 'logistics.warehouse' as entity, code as key, to_jsonb(t) - 'txid' as now
  from logistics.warehouse t
  union all
  select 'logistics.reason', code, to_jsonb(t) - 'txid' from logistics.reason t
  union all
  select 'logistics.setting', single::text, to_jsonb(t) - 'txid' from logistics.setting t;

-- Opens the shelves that are not there yet, then locks: what is opened is locked with the rest.
create function logistics.lock_shelves(products bigint[], place integer) returns void
language plpgsql set search_path = logistics, pg_temp as $$
begin
  insert into logistics.stock (product_id, warehouse_id)
  select distinct p.id, place from admin_api.product p where p.id = any (products)
    and not exists (select from logistics.stock s
                    where s.product_id = p.id and s.warehouse_id = place)
  order by p.id
  on conflict do nothing;
  perform logistics.lock_stock(products);
  perform logistics.drop_expired(products);
end
$$;

create function logistics.require_warehouse(wanted integer) returns void
language plpgsql set search_path = logistics, pg_temp as $$
begin
  if not exists (select from logistics.warehouse w where w.id = wanted) then
    raise exception 'There is no warehouse %.', coalesce(wanted::text, 'without a number')
      using errcode = 'PL404';
  end if;
end
$$;

-- Every line a known product once, with a quantity that can be.
create function logistics.require_lines(products bigint[], quantities numeric[], smallest numeric)
  returns void
language plpgsql set search_path = logistics, pg_temp as $$
declare
  line record;
begin
  if coalesce(cardinality(products), 0) = 0 then
    raise exception 'Nothing is scanned yet. Scan what is there, or type 12*barcode for twelve.'
      using errcode = 'PL250';
  end if;
  for line in select u.product, u.quantity, p.sku,
        count(*) over (partition by u.product) as times
      from unnest(products, quantities) as u (product, quantity)
      left join admin_api.product p on p.id = u.product
  loop
    if line.sku is null then
      raise exception 'There is no product with the id %.', line.product using errcode = 'PL202';
    elsif line.times > 1 then
      raise exception '% stands in two lines. Put both in one.', line.sku using errcode = 'PL251';
    elsif line.quantity is null or line.quantity < smallest or line.quantity >= 100000000000
        or scale(trim_scale(line.quantity)) > 3 then
      raise exception 'A quantity of % of % is not possible. Accepted: % and at most three decimals.',
        coalesce(trim_scale(line.quantity)::text, 'nothing'), line.sku,
        case when smallest > 0 then 'more than 0' else '0 or more' end using errcode = 'PL251';
    end if;
  end loop;
end
$$;

-- Orders goods from a supplier. The same id again is the same order.
create function logistics_api.order_goods(
  order_id uuid, supplier text, warehouse integer, expected_on date,
  products bigint[], quantities numeric[]) returns text
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  given text;
begin
  perform logistics.require_warehouse(warehouse);
  perform logistics.require_lines(products, quantities, 0.001);
  if btrim(coalesce(supplier, '')) = '' then
    raise exception 'Name the supplier.' using errcode = 'PL252';
  end if;
  insert into logistics.purchase_order (id, number, supplier, warehouse_id, expected_on)
  values (order_goods.order_id,
          'PO-' || lpad(nextval('logistics.purchase_order_number')::text, 6, '0'),
          btrim(order_goods.supplier), warehouse, order_goods.expected_on)
  on conflict (id) do nothing
  returning number into given;
  if given is null then
    return (select number from logistics.purchase_order o where o.id = order_goods.order_id);
  end if;
  insert into logistics.purchase_order_line (order_id, product_id, ordered)
  select order_goods.order_id, u.product, u.quantity
  from unnest(products, quantities) as u (product, quantity);
  return given;
end
$$;

create function logistics.lock_purchase(wanted uuid) returns logistics.purchase_order
language plpgsql set search_path = logistics, pg_temp as $$
declare
  o logistics.purchase_order;
begin
  select * into o from logistics.purchase_order where id = wanted for no key update;
  if not found then
    raise exception 'There is no such purchase order.' using errcode = 'PL404';
  end if;
  return o;
end
$$;

-- The rest will not come. Again, it does nothing.
create function logistics_api.close_purchase_order(wanted uuid, why text) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  o logistics.purchase_order := logistics.lock_purchase(wanted);
begin
  if btrim(coalesce(why, '')) = '' then
    raise exception 'Give a reason why the rest of % will not come.', o.number
      using errcode = 'PL253';
  end if;
  if o.state = 'open' then
    update logistics.purchase_order
    set state = 'closed', close_reason = btrim(why), txid = pg_current_xact_id() where id = wanted;
  end if;
end
$$;

-- A purchase order takes no more than was ordered, and the firm's tolerance over it.
create function logistics.receive_against(
  o logistics.purchase_order, products bigint[], quantities numeric[]) returns void
language plpgsql set search_path = logistics, pg_temp as $$
declare
  tolerance numeric := (select over_receipt_percent from logistics.setting);
  line record;
  most numeric;
begin
  if o.state <> 'open' then
    raise exception 'Purchase order % is % already. Receive these goods without a purchase order.',
      o.number, o.state using errcode = 'PL254';
  end if;
  for line in select u.product, u.quantity, l.ordered, l.received
      from unnest(products, quantities) as u (product, quantity)
      left join logistics.purchase_order_line l on l.order_id = o.id and l.product_id = u.product
      order by u.product
  loop
    if line.ordered is null then
      raise exception '% is not on purchase order %. Receive it without a purchase order.',
        logistics.sku_of(line.product), o.number using errcode = 'PL255';
    end if;
    most := line.ordered * (1 + tolerance / 100) - line.received;
    if line.quantity > most then
      raise exception 'Of % % are ordered and % received: % more are above the tolerance of % %%. Accepted: at most %; receive the rest without a purchase order.',
        logistics.sku_of(line.product), trim_scale(line.ordered), trim_scale(line.received),
        trim_scale(line.quantity), trim_scale(tolerance),
        trim_scale(greatest(trunc(most, 3), 0))
        using errcode = 'PL256', hint = trim_scale(greatest(trunc(most, 3), 0))::text;
    end if;
    update logistics.purchase_order_line l set received = l.received + line.quantity
    where l.order_id = o.id and l.product_id = line.product;
  end loop;
  update logistics.purchase_order
  set state = case when exists (select from logistics.purchase_order_line l
                                where l.order_id = o.id and l.received < l.ordered)
                   then 'open' else 'received' end,
      txid = pg_current_xact_id()
  where id = o.id;
end
$$;

/*
 * Takes goods in, against a purchase order or without one. The same id again answers with the
 * number it was given; nothing moves twice.
 */
create function logistics_api.receive_goods(
  receipt uuid, purchase uuid, warehouse integer, delivery_note text,
  products bigint[], quantities numeric[]) returns text
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  o logistics.purchase_order;
  given text;
begin
  perform logistics.require_warehouse(warehouse);
  perform logistics.require_lines(products, quantities, 0.001);
  if purchase is not null then
    o := logistics.lock_purchase(purchase);
  end if;
  insert into logistics.receipt (id, number, order_id, warehouse_id, delivery_note)
  values (receipt, 'GR-' || lpad(nextval('logistics.receipt_number')::text, 6, '0'), purchase,
          warehouse, btrim(coalesce(receive_goods.delivery_note, '')))
  on conflict (id) do nothing
  returning number into given;
  if given is null then
    return (select number from logistics.receipt r where r.id = receipt);
  end if;
  perform logistics.lock_shelves(products, warehouse);
  if purchase is not null then
    perform logistics.receive_against(o, products, quantities);
  end if;
  insert into logistics.receipt_line (receipt_id, product_id, quantity)
  select receipt, u.product, u.quantity from unnest(products, quantities) as u (product, quantity);
  insert into logistics.movement (id, product_id, warehouse_id, quantity, reason, document, note)
  select gen_random_uuid(), u.product, warehouse, u.quantity, 'receipt', given,
         concat_ws(', ', o.number, nullif(btrim(receive_goods.delivery_note), ''))
  from unnest(products, quantities) as u (product, quantity) order by u.product;
  perform logistics.announce_stock(products);
  return given;
end
$$;

create function logistics.require_available(product bigint, place integer, wanted numeric)
  returns void
language plpgsql set search_path = logistics, pg_temp as $$
declare
  have logistics.stock;
begin
  select * into have from logistics.stock s where s.product_id = product and s.warehouse_id = place;
  if coalesce(have.on_hand - have.reserved, 0) < wanted then
    raise exception 'Only % of % available (% on hand, % reserved): % cannot be taken.',
      trim_scale(coalesce(have.on_hand - have.reserved, 0)), logistics.sku_of(product),
      trim_scale(coalesce(have.on_hand, 0)), trim_scale(coalesce(have.reserved, 0)),
      trim_scale(wanted) using errcode = 'PL201';
  end if;
end
$$;

-- First step: the goods leave the one warehouse and are on their way. The same id is one transfer.
create function logistics_api.send_transfer(
  sending uuid, from_warehouse integer, to_warehouse integer, note text,
  products bigint[], quantities numeric[]) returns text
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  given text;
  line record;
begin
  perform logistics.require_warehouse(from_warehouse);
  perform logistics.require_warehouse(to_warehouse);
  if from_warehouse = to_warehouse then
    raise exception 'The goods are in this warehouse already. Choose another one to send them to.'
      using errcode = 'PL257';
  end if;
  perform logistics.require_lines(products, quantities, 0.001);
  insert into logistics.transfer (id, number, from_warehouse, to_warehouse, note)
  values (sending, 'TR-' || lpad(nextval('logistics.transfer_number')::text, 6, '0'),
          send_transfer.from_warehouse, send_transfer.to_warehouse,
          btrim(coalesce(send_transfer.note, '')))
  on conflict (id) do nothing
  returning number into given;
  if given is null then
    return (select number from logistics.transfer t where t.id = sending);
  end if;
  perform logistics.lock_shelves(products, send_transfer.from_warehouse);
  for line in
    select u.product, u.quantity from unnest(products, quantities) as u (product, quantity)
    order by u.product
  loop
    perform logistics.require_available(line.product, send_transfer.from_warehouse, line.quantity);
    insert into logistics.transfer_line (transfer_id, product_id, sent)
    values (sending, line.product, line.quantity);
    insert into logistics.movement (id, product_id, warehouse_id, quantity, reason, document, note)
    values (gen_random_uuid(), line.product, send_transfer.from_warehouse, -line.quantity,
            'transfer-out', given, btrim(coalesce(send_transfer.note, '')));
  end loop;
  perform logistics.announce_stock(products);
  return given;
end
$$;

/*
 * Second step: the goods arrive. What is not named did not arrive; a difference needs a reason and
 * is kept. The same arrival again answers the same.
 */
create function logistics_api.receive_transfer(
  wanted uuid, arrived_as uuid, products bigint[], quantities numeric[], why text) returns text
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  t logistics.transfer;
  affected bigint[];
  first_difference record;
begin
  select * into t from logistics.transfer where id = wanted for no key update;
  if not found then
    raise exception 'There is no such transfer.' using errcode = 'PL404';
  elsif t.arrival = arrived_as then
    return t.number;
  elsif t.state = 'received' then
    raise exception 'Transfer % was received by % already.', t.number, t.received_by
      using errcode = 'PL258';
  end if;
  if cardinality(products) > 0 then
    perform logistics.require_lines(products, quantities, 0);
  end if;
  insert into logistics.transfer_line (transfer_id, product_id, sent)
  select wanted, u.product, 0 from unnest(products, quantities) as u (product, quantity)
  where u.quantity > 0
  on conflict do nothing;
  select array_agg(l.product_id order by l.product_id) into affected
  from logistics.transfer_line l where l.transfer_id = wanted;
  perform logistics.lock_shelves(affected, t.to_warehouse);
  update logistics.transfer_line l
  set received = coalesce((select u.quantity from unnest(products, quantities) as u (product, quantity)
                           where u.product = l.product_id), 0)
  where l.transfer_id = wanted;
  select l.product_id, l.sent, l.received, count(*) over () as lines into first_difference
  from logistics.transfer_line l
  where l.transfer_id = wanted and l.received <> l.sent order by l.product_id limit 1;
  if found and btrim(coalesce(why, '')) = '' then
    raise exception 'Of % % were sent and % arrived (% % with a difference). Say why, or scan again.',
      logistics.sku_of(first_difference.product_id), trim_scale(first_difference.sent),
      trim_scale(first_difference.received), first_difference.lines,
      case when first_difference.lines = 1 then 'product' else 'products' end
      using errcode = 'PL259';
  end if;
  insert into logistics.movement (id, product_id, warehouse_id, quantity, reason, document, note)
  select gen_random_uuid(), l.product_id, t.to_warehouse, l.received, 'transfer-in', t.number,
         case when l.received <> l.sent then btrim(why) else '' end
  from logistics.transfer_line l where l.transfer_id = wanted and l.received > 0
  order by l.product_id;
  update logistics.transfer
  set state = 'received', arrival = arrived_as, received_by = session_user,
      received_at = clock_timestamp(), difference_reason = btrim(coalesce(why, '')),
      txid = pg_current_xact_id()
  where id = wanted;
  perform logistics.announce_stock(affected);
  return t.number;
end
$$;

-- Under the lock.
create function logistics.move_adjusted(
  adjustment uuid, product bigint, place integer, quantity numeric, why text, document text,
  note text) returns void
language plpgsql set search_path = logistics, pg_temp as $$
begin
  perform logistics.require_available(product, place, -quantity);
  insert into logistics.movement (id, product_id, warehouse_id, quantity, reason, document, note)
  values (adjustment, product, place, quantity, why, document, note);
  perform logistics.announce_stock(array[product]);
end
$$;

/*
 * Corrects stock, or above the firm's limit asks a second person to. The answer is 'adjusted', or
 * what became of the request: 'waiting', 'approved' or 'refused'. The same id again answers so too.
 */
create function logistics_api.adjust(
  adjustment uuid, product bigint, warehouse integer, quantity numeric, why text, note text)
  returns text
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  firm logistics.setting;
  worth numeric;
  known text;
begin
  perform logistics.require_warehouse(warehouse);
  if quantity is null or quantity = 0 or scale(trim_scale(quantity)) > 3 then
    raise exception 'A quantity of % is not possible. Accepted: 5 puts in, -5 takes out, at most three decimals.',
      coalesce(trim_scale(quantity)::text, 'nothing') using errcode = 'PL251';
  end if;
  perform logistics.lock_shelves(array[product], warehouse);
  select r.state into known from logistics.adjustment_request r where r.id = adjustment;
  if found then
    return known;
  elsif exists (select from logistics.movement m where m.id = adjustment) then
    return 'adjusted';
  end if;
  if not exists (select from logistics.reason r where r.code = why and r.adjusts and not r.closed) then
    raise exception '“%” is no reason for an adjustment. Accepted: %.', why,
      (select string_agg(r.name, ', ' order by r.position) from logistics.reason r
       where r.adjusts and not r.closed) using errcode = 'PL260';
  end if;
  select * into firm from logistics.setting;
  select round(abs(adjust.quantity) * p.purchase_price, 2) into worth
  from admin_api.product p where p.id = product;
  if not found then
    raise exception 'There is no product with the id %.', product using errcode = 'PL202';
  elsif abs(adjust.quantity) <= firm.adjust_quantity and coalesce(worth, 0) <= firm.adjust_value then
    perform logistics.move_adjusted(adjustment, product, warehouse, adjust.quantity, why, '',
      coalesce(adjust.note, ''));
    return 'adjusted';
  end if;
  perform logistics.require_available(product, warehouse, -adjust.quantity);
  insert into logistics.adjustment_request
    (id, number, product_id, warehouse_id, quantity, worth, reason, note)
  values (adjustment, 'AD-' || lpad(nextval('logistics.adjustment_number')::text, 6, '0'), product,
          warehouse, adjust.quantity, worth, why, coalesce(adjust.note, ''));
  return 'waiting';
end
$$;

create function logistics.lock_request(wanted uuid) returns logistics.adjustment_request
language plpgsql set search_path = logistics, pg_temp as $$
declare
  r logistics.adjustment_request;
begin
  select * into r from logistics.adjustment_request where id = wanted for update;
  if not found then
    raise exception 'There is no such adjustment to decide.' using errcode = 'PL404';
  end if;
  return r;
end
$$;

-- The second person's yes: only now does the stock move.
create function logistics_api.approve_adjustment(wanted uuid) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  r logistics.adjustment_request := logistics.lock_request(wanted);
begin
  if r.state = 'approved' then
    return;
  elsif r.state = 'refused' then
    raise exception 'Adjustment % was refused by %: %.', r.number, r.decided_by, r.refusal
      using errcode = 'PL261';
  elsif r.asked_by = session_user then
    raise exception 'You asked for adjustment % yourself. Somebody else of the warehouse, or a manager, must approve it.',
      r.number using errcode = 'PL262';
  end if;
  perform logistics.lock_shelves(array[r.product_id], r.warehouse_id);
  perform logistics.move_adjusted(r.id, r.product_id, r.warehouse_id, r.quantity, r.reason, r.number,
    concat_ws(', ', nullif(r.note, ''), 'asked by ' || r.asked_by));
  update logistics.adjustment_request
  set state = 'approved', decided_by = session_user, decided_at = clock_timestamp(),
      txid = pg_current_xact_id()
  where id = wanted;
end
$$;

-- Whoever asked may take it back so, too.
create function logistics_api.refuse_adjustment(wanted uuid, why text) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  r logistics.adjustment_request := logistics.lock_request(wanted);
begin
  if r.state = 'approved' then
    raise exception 'Adjustment % was approved by % already; the stock has moved.', r.number,
      r.decided_by using errcode = 'PL261';
  elsif btrim(coalesce(why, '')) = '' then
    raise exception 'Give a reason for refusing adjustment %.', r.number using errcode = 'PL253';
  elsif r.state = 'waiting' then
    update logistics.adjustment_request
    set state = 'refused', decided_by = session_user, decided_at = clock_timestamp(),
        refusal = btrim(why), txid = pg_current_xact_id()
    where id = wanted;
  end if;
end
$$;

-- A reason once closed is opened again by adding it again. Returns its code.
create function logistics_api.add_reason(named text) returns text
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  wanted text := btrim(coalesce(named, ''));
  found_code text;
begin
  if length(wanted) not between 2 and 60 then
    raise exception 'A reason of % letters is not possible. Accepted: 2 to 60 letters.',
      length(wanted) using errcode = 'PL263';
  end if;
  update logistics.reason r set closed = false
  where lower(r.name) = lower(wanted) and r.adjusts returning r.code into found_code;
  if found_code is null then
    if exists (select from logistics.reason r where lower(r.name) = lower(wanted)) then
      raise exception '“%” is written by documents; it is no reason for an adjustment.', wanted
        using errcode = 'PL263';
    end if;
    insert into logistics.reason (code, name, position, adjusts)
    select 'own-' || (max(r.position) + 1), wanted, max(r.position) + 1, true
    from logistics.reason r
    returning code into found_code;
  end if;
  return found_code;
end
$$;

create function logistics_api.close_reason(wanted text) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
begin
  update logistics.reason r set closed = true where r.code = wanted and r.adjusts;
  if not found then
    raise exception 'There is no reason for an adjustment “%”.', wanted using errcode = 'PL404';
  end if;
end
$$;

revoke all on function logistics.lock_shelves, logistics.require_warehouse, logistics.require_lines,
  logistics.lock_purchase, logistics.receive_against, logistics.require_available,
  logistics.move_adjusted, logistics.lock_request, logistics_api.order_goods,
  logistics_api.close_purchase_order, logistics_api.receive_goods, logistics_api.send_transfer,
  logistics_api.receive_transfer, logistics_api.adjust, logistics_api.approve_adjustment,
  logistics_api.refuse_adjustment, logistics_api.add_reason, logistics_api.close_reason
  from public;
grant execute on function logistics_api.order_goods, logistics_api.close_purchase_order
  to warehouse, manager;
grant execute on function logistics_api.receive_goods, logistics_api.send_transfer,
  logistics_api.receive_transfer, logistics_api.adjust to warehouse;
grant execute on function logistics_api.approve_adjustment, logistics_api.refuse_adjustment
  to warehouse, manager;
grant execute on function logistics_api.add_reason, logistics_api.close_reason to manager;

-- Stock moves by the functions alone, so that nobody passes the limit by.
revoke insert (id, product_id, warehouse_id, quantity, reason, document, note)
  on logistics.movement from warehouse;

create view logistics_api.purchase_order as
  select o.id, o.number, o.supplier, o.warehouse_id, o.expected_on, o.state, o.close_reason,
         o.ordered_by, o.ordered_at
  from logistics.purchase_order o;
create view logistics_api.purchase_order_line as
  select l.order_id, o.number as order_number, l.product_id, p.sku, p.barcode, p.name, p.unit,
         l.ordered, l.received
  from logistics.purchase_order_line l
  join logistics.purchase_order o on o.id = l.order_id
  join admin_api.product p on p.id = l.product_id;
create view logistics_api.receipt as
  select r.id, r.number, r.order_id, r.warehouse_id, r.delivery_note, r.received_by, r.received_at
  from logistics.receipt r;
create view logistics_api.receipt_line as
  select receipt_id, product_id, quantity from logistics.receipt_line;
create view logistics_api.transfer as
  select t.id, t.number, t.from_warehouse, t.to_warehouse, t.state, t.note, t.sent_by, t.sent_at,
         t.received_by, t.received_at, t.difference_reason
  from logistics.transfer t;
create view logistics_api.transfer_line as
  select l.transfer_id, t.number as transfer_number, l.product_id, p.sku, p.barcode, p.name, p.unit,
         l.sent, l.received, l.received - l.sent as difference
  from logistics.transfer_line l
  join logistics.transfer t on t.id = l.transfer_id
  join admin_api.product p on p.id = l.product_id;
create view logistics_api.in_transit as
  select l.product_id, t.from_warehouse, t.to_warehouse, sum(l.sent) as quantity
  from logistics.transfer t join logistics.transfer_line l on l.transfer_id = t.id
  where t.state = 'sent' group by l.product_id, t.from_warehouse, t.to_warehouse;
create view logistics_api.adjustment_request as
  select r.id, r.number, r.product_id, p.sku, p.name, p.unit, r.warehouse_id, r.quantity, r.worth,
         r.reason, n.name as reason_name, r.note, r.state, r.asked_by, r.asked_at, r.decided_by,
         r.decided_at, r.refusal
  from logistics.adjustment_request r
  join admin_api.product p on p.id = r.product_id
  join logistics.reason n on n.code = r.reason;
create view logistics_api.setting as
  select adjust_quantity, adjust_value, over_receipt_percent from logistics.setting;
create or replace view logistics_api.reason as
  select code, name, position, adjusts, closed from logistics.reason;

-- What is ordered and has not come, and what is on its way from another warehouse.
create view logistics_api.incoming as
  select x.product_id, x.warehouse_id, sum(x.quantity)::numeric(14, 3) as quantity
  from (select l.product_id, o.warehouse_id, greatest(l.ordered - l.received, 0) as quantity
        from logistics.purchase_order o
        join logistics.purchase_order_line l on l.order_id = o.id
        where o.state = 'open'
        union all
        select l.product_id, t.to_warehouse, l.sent
        from logistics.transfer t join logistics.transfer_line l on l.transfer_id = t.id
        where t.state = 'sent') x
  group by x.product_id, x.warehouse_id;
create or replace view logistics_api.stock as
  select s.product_id, p.sku, p.barcode, p.name, p.unit, s.warehouse_id, w.code as warehouse,
         s.on_hand, (s.reserved - coalesce(e.quantity, 0))::numeric(14, 3) as reserved,
         s.on_hand - s.reserved + coalesce(e.quantity, 0) as available, s.minimum, s.txid,
         coalesce(i.quantity, 0) as incoming
  from logistics.stock s
  join logistics.warehouse w on w.id = s.warehouse_id
  join admin_api.product p on p.id = s.product_id
  left join logistics_api.expired e
    on e.product_id = s.product_id and e.warehouse_id = s.warehouse_id
  left join logistics_api.incoming i
    on i.product_id = s.product_id and i.warehouse_id = s.warehouse_id;

grant select on logistics_api.purchase_order, logistics_api.purchase_order_line,
  logistics_api.receipt, logistics_api.receipt_line, logistics_api.transfer,
  logistics_api.transfer_line, logistics_api.in_transit, logistics_api.adjustment_request,
  logistics_api.setting, logistics_api.incoming
  to bookkeeper, warehouse, office, manager, hub, admin, finance, storefront, sync;

insert into logistics.reason (code, name, position) values
  ('transfer-out', 'Sent to another warehouse', 10),
  ('transfer-in', 'Arrived from another warehouse', 11);

update logistics.reason set adjusts = true
where code in ('count', 'damage', 'loss', 'found', 'own-use');

reset role;

set local timezone = 'UTC';

select admin_api.record_audit(entity, key, 'baseline', null, now)
from logistics_api.audited_row where entity = 'logistics.setting';
