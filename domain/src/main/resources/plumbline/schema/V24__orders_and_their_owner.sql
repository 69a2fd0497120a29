-- Who may take an order from which state to which. The shop owns an order until Logistics accepts
-- it; from then on only Logistics writes it, on Finance's behalf too.

set local role storefront;

create table storefront.order_transition (
  from_state text not null,
  to_state text not null,
  module text not null check (module in ('storefront', 'logistics')),
  primary key (from_state, to_state)
);

insert into storefront.order_transition (from_state, to_state, module) values
  ('placed', 'accepted', 'logistics'),
  ('placed', 'cancelled', 'storefront'),
  ('accepted', 'reserved', 'logistics'),
  ('accepted', 'picked', 'logistics'),
  ('accepted', 'shipped', 'logistics'),
  ('accepted', 'cancelled', 'logistics'),
  ('reserved', 'accepted', 'logistics'),
  ('reserved', 'picked', 'logistics'),
  ('reserved', 'shipped', 'logistics'),
  ('reserved', 'cancelled', 'logistics'),
  ('picked', 'accepted', 'logistics'),
  ('picked', 'reserved', 'logistics'),
  ('picked', 'shipped', 'logistics'),
  ('picked', 'cancelled', 'logistics'),
  ('shipped', 'invoiced', 'logistics'),
  ('shipped', 'returned', 'logistics'),
  ('invoiced', 'returned', 'logistics');

alter table storefront.sales_order add state_reason text not null default '';

-- Quantity that will not be delivered any more; what is invoiced is the rest.
alter table storefront.order_line
  add cancelled numeric(14, 3) not null default 0,
  add constraint order_line_cancelled check (cancelled >= 0 and cancelled <= quantity);

create index order_change_of on storefront.order_change (order_number, id);
create index sales_order_by_state on storefront.sales_order (state, placed_at)
  where state not in ('invoiced', 'cancelled', 'returned');

create function storefront.owner_of(state text) returns text
language sql immutable
return case when state = 'placed' then 'storefront' else 'logistics' end;

-- Runs as whoever writes, so that the writing module can be told.
create function storefront.guard_order() returns trigger
language plpgsql set search_path = storefront, pg_temp as $$
declare
  rule storefront.order_transition;
  possible text;
begin
  if new.state <> old.state then
    select * into rule from storefront.order_transition t
    where t.from_state = old.state and t.to_state = new.state;
    if not found then
      select string_agg(t.to_state, ', ' order by t.to_state) into possible
      from storefront.order_transition t where t.from_state = old.state;
      raise exception 'Order % is %; it cannot become %. From here it can become: %.',
        old.number, old.state, new.state, coalesce(possible, 'nothing else') using errcode = 'PL221';
    end if;
  end if;
  if current_user in ('admin', 'finance', 'logistics', 'storefront', 'sync')
      and current_user <> coalesce(rule.module, storefront.owner_of(old.state)) then
    if storefront.owner_of(old.state) = 'logistics' then
      raise exception 'Order % was accepted by Logistics; only Logistics may change it now. Ask the warehouse.',
        old.number using errcode = 'PL222';
    end if;
    raise exception 'Order % is not accepted yet; until then only the shop may change it. Accept it first.',
      old.number using errcode = 'PL222';
  end if;
  new.version := old.version + 1;
  new.changed_at := clock_timestamp();
  new.changed_by := session_user;
  new.txid := pg_current_xact_id();
  return new;
end
$$;

create trigger guard_order before update on storefront.sales_order
  for each row execute function storefront.guard_order();

-- Lines stand as ordered; only what is not delivered any more may be said later, by Logistics.
create function storefront.guard_order_line() returns trigger
language plpgsql set search_path = storefront, pg_temp as $$
declare
  o storefront.sales_order;
begin
  select * into o from storefront.sales_order where id = new.order_id;
  if current_user in ('admin', 'finance', 'logistics', 'storefront', 'sync')
      and current_user <> storefront.owner_of(o.state) then
    raise exception 'Order % belongs to % while it is %; its lines cannot be changed from here.',
      o.number, initcap(storefront.owner_of(o.state)), o.state using errcode = 'PL222';
  end if;
  return new;
end
$$;

create trigger guard_order_line before insert or update on storefront.order_line
  for each row execute function storefront.guard_order_line();

-- Each step is kept with who took it and why, and announced.
create function storefront.announce_order() returns trigger
language plpgsql security definer set search_path = storefront, pg_temp as $$
begin
  insert into storefront.order_change (order_number, field, old_value, new_value, reason)
  values (new.number, 'state', old.state, new.state, new.state_reason);
  perform sync_api.publish('order', new.number, 'order.' || new.state,
    jsonb_build_object('number', new.number, 'from', old.state, 'version', new.version));
  return null;
end
$$;

create trigger announce_order after update of state on storefront.sales_order
  for each row when (new.state <> old.state) execute function storefront.announce_order();

create or replace view storefront_api.order_line as
  select l.order_id, o.number as order_number, l.line_no, l.sku, l.name, l.quantity, l.unit_gross,
         l.gross, l.vat_code, l.cancelled
  from storefront.order_line l join storefront.sales_order o on o.id = l.order_id;
create or replace view storefront_api.sales_order as
  select id, number, customer_number, placed_at, state, goods_gross, shipping_gross, total, version,
         changed_at, changed_by, txid, storefront.owner_of(state) as owner, state_reason
  from storefront.sales_order;
create view storefront_api.order_change as
  select id, order_number, field, old_value, new_value, reason, on_behalf_of, changed_by, changed_at
  from storefront.order_change;
create view storefront_api.order_transition as
  select from_state, to_state, module from storefront.order_transition;
grant select on storefront_api.order_change, storefront_api.order_transition
  to bookkeeper, warehouse, office, manager, hub, admin, finance, logistics, sync;

grant usage on schema storefront to logistics;
grant select on storefront.sales_order, storefront.order_line, storefront.order_transition
  to logistics;
grant update (state, state_reason, shipping_gross) on storefront.sales_order to logistics;
grant update (cancelled) on storefront.order_line to logistics;
grant execute on function storefront.owner_of to logistics;
grant insert on storefront.order_change to logistics;

reset role;

set local role logistics;

-- Called by Finance when it invoices an order. The row lock lets one invoice at a time through.
create function logistics_api.order_invoiced(wanted_number text) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  found_state text;
begin
  select state into found_state from storefront.sales_order
  where number = wanted_number for no key update;
  if found_state is null then
    raise exception 'There is no order %.', wanted_number using errcode = 'PL404';
  elsif found_state = 'shipped' then
    update storefront.sales_order set state = 'invoiced', state_reason = ''
    where number = wanted_number;
  elsif found_state <> 'invoiced' then
    raise exception 'Order % is % and not shipped. Only shipped orders are invoiced.',
      wanted_number, found_state using errcode = 'PL125';
  end if;
end
$$;

-- The same as Storefront's, for an order that Logistics owns by now.
create function logistics_api.correct_order_total(
  wanted_number text, shipping numeric, why text, person text) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
begin
  update storefront.sales_order set shipping_gross = shipping where number = wanted_number;
end
$$;

revoke all on function logistics_api.order_invoiced, logistics_api.correct_order_total from public;
grant execute on function logistics_api.order_invoiced to finance;
grant execute on function logistics_api.correct_order_total to storefront;

reset role;

set local role finance;

create or replace function finance.number_invoice() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  earlier text;
begin
  if new.credited_invoice is not null then
    -- one credit note of an invoice at a time, so that two cannot both take what is left
    perform 1 from finance.invoice where id = new.credited_invoice for no key update;
  elsif new.order_number is not null then
    perform logistics_api.order_invoiced(new.order_number);
    select format('%s %s/%s', series, fiscal_year, lpad(number::text, 6, '0')) into earlier
    from finance.invoice i
    where i.order_number = new.order_number and i.kind = 'invoice'
      and i.gross + coalesce((select sum(c.gross) from finance.invoice c
                              where c.credited_invoice = i.id), 0) <> 0
    limit 1;
    if found then
      raise exception 'Order % was invoiced as %. Credit that invoice before issuing another.',
        new.order_number, earlier using errcode = 'PL125';
    end if;
  end if;
  new.txid := pg_current_xact_id();
  new.issued_by := session_user;
  new.issued_at := clock_timestamp();
  new.fiscal_year := extract(year from new.issue_date);
  new.number := finance.take_number(new.series, new.fiscal_year);
  return new;
end
$$;

reset role;

set local role storefront;

drop function storefront_api.order_invoiced;

-- The goods stand as ordered; what differs is what was charged beside them.
create or replace function storefront_api.correct_order_total(
  wanted_number text, expected text, new_value text, why text, person text) returns void
language plpgsql volatile security definer set search_path = storefront, pg_temp as $$
declare
  o storefront.sales_order;
  shipping numeric;
begin
  select * into o from storefront.sales_order where number = wanted_number for update;
  if not found then
    raise exception 'There is no order %.', wanted_number using errcode = 'PL404';
  end if;
  if o.total is distinct from expected::numeric then
    raise exception 'The total of order % is % now, no longer %.', wanted_number, o.total, expected
      using errcode = 'PL409';
  end if;
  shipping := new_value::numeric - o.goods_gross;
  if storefront.owner_of(o.state) = 'storefront' then
    update storefront.sales_order set shipping_gross = shipping where id = o.id;
  else
    perform logistics_api.correct_order_total(wanted_number, shipping, why, person);
  end if;
  insert into storefront.order_change (order_number, field, old_value, new_value, reason, on_behalf_of)
  values (wanted_number, 'total', o.total::text, new_value, why, person);
  perform sync_api.publish('order', wanted_number, 'order.total.corrected',
    jsonb_build_object('number', wanted_number));
end
$$;

reset role;
