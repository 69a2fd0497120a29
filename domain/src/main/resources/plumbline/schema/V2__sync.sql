-- What keeps copies true: events out, links, authority, disagreements and what was done about them.

set local role sync;

create table sync.installation (
  only_one boolean primary key default true check (only_one),
  id uuid not null default gen_random_uuid(),
  installed_at timestamptz not null default now()
);

insert into sync.installation default values;

-- Shaped like Debezium's outbox, so that another transport can take over.
create table sync.outbox (
  id uuid primary key default gen_random_uuid(),
  aggregatetype text not null,
  aggregateid text not null,
  type text not null,
  payload jsonb not null,
  txid xid8 not null default pg_current_xact_id(),
  position bigint generated always as identity,
  created_at timestamptz not null default clock_timestamp()
);

create index outbox_by_commit on sync.outbox (txid, position);

-- How far a reader has come: everything of transactions below this one is done.
create table sync.reader_position (
  reader text primary key,
  txid xid8 not null,
  moved_at timestamptz not null default clock_timestamp()
);

-- An event that could not be delivered, set aside so that it holds up no other.
create table sync.parked_event (
  event_id uuid not null references sync.outbox (id),
  reader text not null,
  cause text not null,
  parked_at timestamptz not null default clock_timestamp(),
  primary key (event_id, reader)
);

-- The same record here and there.
create table sync.link (
  entity text not null,
  erp_key text not null,
  system text not null,
  external_id text not null,
  linked_at timestamptz not null default clock_timestamp(),
  primary key (entity, system, erp_key),
  unique (entity, system, external_id)
);

-- Which class of another system stands for one of our VAT codes.
create table sync.tax_class (
  vat_code text not null,
  system text not null,
  tax_class text not null,
  primary key (vat_code, system)
);

-- Who is right when two systems disagree. 'present' says: the system that has the record is right.
create table sync.authority (
  entity text not null,
  field text not null,
  field_group text not null,
  system text not null check (system in ('erp', 'shop', 'crm', 'present')),
  reason text not null,
  primary key (entity, field)
);

insert into sync.authority (entity, field, field_group, system, reason) values
  ('product', 'record', 'identity', 'erp', 'The product master belongs to the ERP.'),
  ('product', 'name', 'identity', 'erp', 'Product names belong to the ERP.'),
  ('product', 'regular_price', 'pricing', 'erp', 'Pricing belongs to the ERP.'),
  ('product', 'sale_price', 'pricing', 'erp', 'Pricing belongs to the ERP.'),
  ('product', 'tax_class', 'tax', 'erp', 'Tax belongs to the ERP.'),
  ('customer', 'record', 'identity', 'present', 'A customer known to one system is known to the firm.'),
  ('customer', 'name', 'identity', 'erp', 'The customer''s identity belongs to the ERP.'),
  ('customer', 'email', 'contact', 'erp', 'Contact data belongs to the ERP while no CRM is connected.'),
  ('customer', 'phone', 'contact', 'erp', 'Contact data belongs to the ERP while no CRM is connected.'),
  ('customer', 'address', 'contact', 'erp', 'Contact data belongs to the ERP while no CRM is connected.'),
  ('stock', 'quantity', 'stock', 'erp', 'Stock belongs to the ERP.'),
  ('order', 'record', 'order', 'shop', 'The order as the buyer placed it belongs to the shop.'),
  ('order', 'total', 'order', 'shop', 'The order as the buyer placed it belongs to the shop.');

create table sync.disagreement (
  id bigint generated always as identity primary key,
  entity text not null,
  key text not null,
  field text not null,
  system text not null default 'shop',
  erp_value text,
  other_value text,
  state text not null check (state in ('in_flight', 'drift', 'unknown')),
  why text,
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  times_seen integer not null default 1,
  closed_at timestamptz,
  closed_how text check (closed_how in ('resolved', 'vanished')),
  check ((closed_at is null) = (closed_how is null))
);

create unique index disagreement_open
  on sync.disagreement (entity, key, field, system) where closed_at is null;

-- A person's decision. Never changed; what came of it is in resolution_step.
create table sync.resolution (
  id uuid primary key,
  disagreement_id bigint not null references sync.disagreement (id),
  chosen_system text not null check (chosen_system in ('erp', 'shop', 'crm')),
  erp_shown text,
  other_shown text,
  reason text not null default '',
  requested_by text not null default session_user,
  requested_at timestamptz not null default clock_timestamp()
);

create index resolution_of on sync.resolution (disagreement_id);

create table sync.resolution_step (
  resolution_id uuid not null references sync.resolution (id),
  step text not null check (step in ('written', 'read_back', 'logged', 'refused', 'failed')),
  at timestamptz not null default clock_timestamp(),
  system text,
  old_value text,
  new_value text,
  message text,
  primary key (resolution_id, step)
);

-- Taking the value of a system without authority needs a reason.
create function sync.check_resolution() returns trigger
language plpgsql security definer set search_path = sync, pg_temp as $$
declare
  d sync.disagreement;
  rightful text;
begin
  select * into d from sync.disagreement where id = new.disagreement_id;
  if d.closed_at is not null then
    raise exception 'This disagreement was closed at %.', d.closed_at using errcode = 'PL301';
  end if;
  select a.system into rightful from sync.authority a where a.entity = d.entity and a.field = d.field;
  if rightful = 'present' then
    rightful := case when d.erp_value is null then d.system else 'erp' end;
  end if;
  if new.chosen_system is distinct from rightful and btrim(new.reason) = '' then
    raise exception 'Give a reason: % has authority over %.%, and another value was chosen.',
      upper(rightful), d.entity, d.field using errcode = 'PL302';
  end if;
  new.requested_by := session_user;
  new.requested_at := clock_timestamp();
  perform pg_notify('plumbline_resolution', new.id::text);
  return new;
end
$$;

create trigger check_resolution before insert on sync.resolution
  for each row execute function sync.check_resolution();

create table sync.comparison_run (
  id bigint generated always as identity primary key,
  entity text not null,
  system text not null default 'shop',
  started_at timestamptz not null,
  finished_at timestamptz not null,
  erp_rows bigint not null,
  other_rows bigint not null,
  differences bigint not null,
  unknowns bigint not null,
  failure text
);

create index comparison_run_latest on sync.comparison_run (entity, system, finished_at desc);

-- The one active hub and when it last spoke.
create table sync.hub (
  only_one boolean primary key default true check (only_one),
  holder text not null,
  since timestamptz not null,
  heartbeat timestamptz not null
);

-- Every module's service announces a change in its own transaction through this.
create function sync_api.publish(
  aggregatetype text, aggregateid text, type text, payload jsonb) returns uuid
language sql volatile security definer set search_path = sync, pg_temp
begin atomic
  insert into sync.outbox (aggregatetype, aggregateid, type, payload)
  values (publish.aggregatetype, publish.aggregateid, publish.type, publish.payload)
  returning id;
end;

revoke all on function sync_api.publish from public;
grant execute on function sync_api.publish
  to admin, finance, logistics, storefront, bookkeeper, warehouse, office;

create view sync_api.installation as select id, installed_at from sync.installation;
create view sync_api.link as select entity, erp_key, system, external_id from sync.link;
create view sync_api.tax_class as select vat_code, system, tax_class from sync.tax_class;
create view sync_api.authority as
  select entity, field, field_group, system, reason from sync.authority;
create view sync_api.disagreement as
  select id, entity, key, field, system, erp_value, other_value, state, why, first_seen, last_seen,
         times_seen, closed_at, closed_how
  from sync.disagreement;
create view sync_api.resolution as
  select id, disagreement_id, chosen_system, erp_shown, other_shown, reason, requested_by, requested_at
  from sync.resolution;
create view sync_api.resolution_step as
  select resolution_id, step, at, system, old_value, new_value, message from sync.resolution_step;
create view sync_api.comparison_run as
  select id, entity, system, started_at, finished_at, erp_rows, other_rows, differences, unknowns, failure
  from sync.comparison_run;
create view sync_api.hub as select holder, since, heartbeat from sync.hub;
create view sync_api.parked_event as
  select p.event_id, p.reader, p.cause, p.parked_at, o.aggregatetype, o.aggregateid, o.type, o.payload
  from sync.parked_event p join sync.outbox o on o.id = p.event_id;

grant select on all tables in schema sync_api to bookkeeper, warehouse, office, manager, hub;

grant usage on schema sync to office, manager, hub;
grant insert (id, disagreement_id, chosen_system, erp_shown, other_shown, reason)
  on sync.resolution to office, manager;
grant select on all tables in schema sync to hub;
grant insert, update on sync.reader_position, sync.link, sync.disagreement, sync.hub to hub;
grant insert on sync.parked_event, sync.resolution_step, sync.comparison_run to hub;

reset role;
