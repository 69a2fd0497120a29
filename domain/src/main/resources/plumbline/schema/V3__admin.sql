-- Customers and products with their prices. Admin alone writes them.

set local role admin;

create table admin.price_tier (
  code text primary key,
  name text not null,
  discount_percent numeric(5, 2) not null default 0 check (discount_percent between 0 and 100)
);

create table admin.customer (
  id bigint generated always as identity primary key,
  number text not null unique check (number ~ '^[A-Z0-9][A-Z0-9-]{0,19}$'),
  name text not null check (name = btrim(name) and name <> ''),
  email text,
  phone text,
  address_line text,
  postcode text,
  city text,
  country text not null default 'HU' check (country ~ '^[A-Z]{2}$'),
  vat_number text,
  tier text not null references admin.price_tier (code),
  online boolean not null default true,
  version bigint not null default 1,
  changed_at timestamptz not null default clock_timestamp(),
  changed_by text not null default session_user,
  txid xid8 not null default pg_current_xact_id()
);

create table admin.product (
  id bigint generated always as identity primary key,
  sku text not null unique check (sku = btrim(sku) and length(sku) between 1 and 100),
  barcode text,
  name text not null check (name = btrim(name) and name <> ''),
  kind text not null check (kind in ('simple', 'variable', 'variation')),
  parent_id bigint references admin.product (id),
  unit text not null default 'pcs',
  regular_price numeric(15, 4) check (regular_price >= 0),
  sale_price numeric(15, 4) check (sale_price >= 0),
  purchase_price numeric(15, 4) check (purchase_price >= 0),
  vat_code text not null,
  published boolean not null default true,
  version bigint not null default 1,
  changed_at timestamptz not null default clock_timestamp(),
  changed_by text not null default session_user,
  txid xid8 not null default pg_current_xact_id(),
  check ((kind = 'variation') = (parent_id is not null))
);

create index product_barcode on admin.product (barcode);
create index product_parent on admin.product (parent_id) where parent_id is not null;

-- Who changed what, from which value to which, and why. Nobody may change or remove a row.
create table admin.change (
  id bigint generated always as identity primary key,
  entity text not null,
  key text not null,
  field text not null,
  old_value text,
  new_value text,
  reason text not null,
  on_behalf_of text,
  changed_by text not null default session_user,
  changed_at timestamptz not null default clock_timestamp()
);

create function admin.stamp_change() returns trigger
language plpgsql as $$
begin
  new.version := old.version + 1;
  new.changed_at := clock_timestamp();
  new.changed_by := session_user;
  new.txid := pg_current_xact_id();
  return new;
end
$$;

create trigger stamp_change before update on admin.customer
  for each row execute function admin.stamp_change();
create trigger stamp_change before update on admin.product
  for each row execute function admin.stamp_change();

create view admin_api.price_tier as select code, name, discount_percent from admin.price_tier;

create view admin_api.customer as
  select id, number, name, email, phone, address_line, postcode, city, country, vat_number, tier,
         online, version, changed_at, changed_by, txid
  from admin.customer;

create view admin_api.product as
  select id, sku, barcode, name, kind, parent_id, unit, regular_price, sale_price, purchase_price,
         vat_code, published, version, changed_at, changed_by, txid
  from admin.product;

create view admin_api.change as
  select id, entity, key, field, old_value, new_value, reason, on_behalf_of, changed_by, changed_at
  from admin.change;

grant select on all tables in schema admin_api
  to bookkeeper, warehouse, office, manager, hub, finance, logistics, storefront, sync;

grant usage on schema admin to office;
grant select on admin.customer, admin.product, admin.price_tier to office;
grant insert (number, name, email, phone, address_line, postcode, city, country, vat_number, tier, online)
  on admin.customer to office;
grant update (name, email, phone, address_line, postcode, city, country, vat_number, tier, online)
  on admin.customer to office;
grant insert (sku, barcode, name, kind, parent_id, unit, regular_price, sale_price, purchase_price,
  vat_code, published) on admin.product to office;
grant update (barcode, name, unit, regular_price, sale_price, purchase_price, vat_code, published)
  on admin.product to office;

reset role;
