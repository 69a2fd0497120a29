-- Orders as the buyer placed them.

set local role storefront;

create table storefront.sales_order (
  id bigint generated always as identity primary key,
  number text not null unique,
  customer_number text not null,
  placed_at timestamptz not null,
  state text not null check (state in (
    'placed', 'accepted', 'reserved', 'picked', 'shipped', 'invoiced', 'cancelled', 'returned')),
  goods_gross numeric(18, 2) not null,
  shipping_gross numeric(18, 2) not null default 0,
  total numeric(18, 2) generated always as (goods_gross + shipping_gross) stored,
  version bigint not null default 1,
  changed_at timestamptz not null default clock_timestamp(),
  changed_by text not null default session_user,
  txid xid8 not null default pg_current_xact_id()
);

create index sales_order_of_customer on storefront.sales_order (customer_number);

create table storefront.order_line (
  order_id bigint not null references storefront.sales_order (id),
  line_no integer not null check (line_no > 0),
  sku text not null,
  name text not null,
  quantity numeric(14, 3) not null check (quantity > 0),
  unit_gross numeric(15, 4) not null,
  gross numeric(18, 2) not null,
  vat_code text not null,
  primary key (order_id, line_no)
);

-- What was corrected after the order was placed, and why.
create table storefront.order_change (
  id bigint generated always as identity primary key,
  order_number text not null,
  field text not null,
  old_value text,
  new_value text,
  reason text not null,
  on_behalf_of text,
  changed_by text not null default session_user,
  changed_at timestamptz not null default clock_timestamp()
);

create view storefront_api.sales_order as
  select id, number, customer_number, placed_at, state, goods_gross, shipping_gross, total, version,
         changed_at, changed_by, txid
  from storefront.sales_order;
create view storefront_api.order_line as
  select l.order_id, o.number as order_number, l.line_no, l.sku, l.name, l.quantity, l.unit_gross,
         l.gross, l.vat_code
  from storefront.order_line l join storefront.sales_order o on o.id = l.order_id;

grant select on all tables in schema storefront_api
  to bookkeeper, warehouse, office, manager, hub, admin, finance, logistics, sync;

reset role;
