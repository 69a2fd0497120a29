-- Stock as on hand and reserved, per product and warehouse. On hand moves by movements alone, and
-- reserved by reservations alone, so that neither can part from its detail.

set local role logistics;

create table logistics.warehouse (
  id integer generated always as identity primary key,
  code text not null unique,
  name text not null
);

create table logistics.reason (
  code text primary key,
  name text not null,
  position integer not null
);

insert into logistics.reason (code, name, position) values
  ('count', 'Stock count', 1),
  ('damage', 'Damaged', 2),
  ('loss', 'Lost', 3),
  ('found', 'Found', 4),
  ('own-use', 'Own use', 5),
  ('opening', 'Opening stock', 6),
  ('receipt', 'Goods received', 7),
  ('shipment', 'Order shipped', 8);

create table logistics.stock (
  product_id bigint not null,
  warehouse_id integer not null references logistics.warehouse (id),
  on_hand numeric(14, 3) not null default 0,
  reserved numeric(14, 3) not null default 0 check (reserved >= 0),
  minimum numeric(14, 3) not null default 0 check (minimum >= 0),
  txid xid8 not null default pg_current_xact_id(),
  primary key (product_id, warehouse_id),
  constraint never_oversold check (on_hand >= reserved)
);

create table logistics.movement (
  id uuid primary key,
  product_id bigint not null,
  warehouse_id integer not null references logistics.warehouse (id),
  quantity numeric(14, 3) not null check (quantity <> 0),
  reason text not null references logistics.reason (code),
  document text not null default '',
  note text not null default '',
  moved_by text not null default session_user,
  moved_at timestamptz not null default clock_timestamp(),
  txid xid8 not null default pg_current_xact_id()
);

create index movement_of_product on logistics.movement (product_id, warehouse_id, moved_at desc);

create table logistics.reservation (
  id uuid primary key,
  order_number text not null,
  product_id bigint not null,
  warehouse_id integer not null references logistics.warehouse (id),
  quantity numeric(14, 3) not null check (quantity > 0),
  reserved_at timestamptz not null default clock_timestamp(),
  txid xid8 not null default pg_current_xact_id()
);

create index reservation_of_order on logistics.reservation (order_number);
create index reservation_of_product on logistics.reservation (product_id, warehouse_id);

create function logistics.apply_movement() returns trigger
language plpgsql security definer set search_path = logistics, pg_temp as $$
declare
  have logistics.stock;
begin
  new.moved_by := session_user;
  new.moved_at := coalesce(new.moved_at, clock_timestamp());
  new.txid := pg_current_xact_id();
  if not exists (select from admin_api.product p where p.id = new.product_id) then
    raise exception 'There is no product with the id %.', new.product_id using errcode = 'PL202';
  end if;
  insert into logistics.stock (product_id, warehouse_id) values (new.product_id, new.warehouse_id)
  on conflict do nothing;
  update logistics.stock
  set on_hand = on_hand + new.quantity, txid = pg_current_xact_id()
  where product_id = new.product_id and warehouse_id = new.warehouse_id
    and on_hand + new.quantity >= reserved;
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

create trigger apply_movement before insert on logistics.movement
  for each row execute function logistics.apply_movement();

create function logistics.apply_reservation() returns trigger
language plpgsql security definer set search_path = logistics, pg_temp as $$
begin
  new.txid := pg_current_xact_id();
  update logistics.stock
  set reserved = reserved + new.quantity, txid = pg_current_xact_id()
  where product_id = new.product_id and warehouse_id = new.warehouse_id
    and on_hand - reserved >= new.quantity;
  if not found then
    raise exception 'Not enough stock available to reserve % of product %.',
      trim_scale(new.quantity), new.product_id using errcode = 'PL201';
  end if;
  return new;
end
$$;

create trigger apply_reservation before insert on logistics.reservation
  for each row execute function logistics.apply_reservation();

create view logistics_api.warehouse as select id, code, name from logistics.warehouse;
create view logistics_api.reason as select code, name, position from logistics.reason;
create view logistics_api.stock as
  select s.product_id, p.sku, p.barcode, p.name, p.unit, s.warehouse_id, w.code as warehouse,
         s.on_hand, s.reserved, s.on_hand - s.reserved as available, s.minimum, s.txid
  from logistics.stock s
  join logistics.warehouse w on w.id = s.warehouse_id
  join admin_api.product p on p.id = s.product_id;
create view logistics_api.availability as
  select s.product_id, p.sku, sum(s.on_hand - s.reserved) as available
  from logistics.stock s join admin_api.product p on p.id = s.product_id
  group by s.product_id, p.sku;
create view logistics_api.movement as
  select id, product_id, warehouse_id, quantity, reason, document, note, moved_by, moved_at, txid
  from logistics.movement;

grant select on all tables in schema logistics_api
  to bookkeeper, warehouse, office, manager, hub, admin, finance, storefront, sync;

grant usage on schema logistics to warehouse;
grant select on all tables in schema logistics to warehouse;
grant insert (id, product_id, warehouse_id, quantity, reason, document, note)
  on logistics.movement to warehouse;

reset role;
