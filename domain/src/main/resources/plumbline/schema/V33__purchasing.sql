-- Buying: a proposal that knows what is on its way, a list of purchase orders, and settings of the
-- warehouse that two people may change at the same time.

set local role logistics;

-- What is waited for first, as it is expected; then the others, the latest first.
create index purchase_order_by_turn on logistics.purchase_order (
  (case when state = 'open' then 0 else 1 end),
  (case when state = 'open' then expected_on - date '1970-01-01'
        else date '1970-01-01' - expected_on end),
  number);

/*
 * What to order so that the stock lasts for so many days: sales of the last weeks per day, times the
 * days, and the minimum after them; less what is available and what is on its way already.
 */
drop function logistics_api.reorder_proposal(integer, integer, integer);
create function logistics_api.reorder_proposal(warehouse integer, days integer, weeks integer)
  returns table (
    product_id bigint, sku text, name text, unit text, minimum numeric, available numeric,
    incoming numeric, sold numeric, per_day numeric, needed numeric, proposed numeric,
    purchase_price numeric)
language sql stable security definer set search_path = logistics, pg_temp
begin atomic
  select s.product_id, s.sku, s.name, s.unit, s.minimum, s.available, s.incoming, n.sold,
         round(n.sold / (weeks * 7), 3), n.needed, ceil(n.needed - s.available - s.incoming),
         p.purchase_price
  from logistics_api.stock s
  join admin_api.product p on p.id = s.product_id
  left join (
    select m.product_id, -sum(m.quantity) as sold from logistics.movement m
    where m.warehouse_id = reorder_proposal.warehouse and m.reason = 'shipment'
      and m.moved_at > statement_timestamp() - make_interval(weeks => reorder_proposal.weeks)
    group by m.product_id) m on m.product_id = s.product_id
  cross join lateral (
    select coalesce(m.sold, 0) as sold,
           s.minimum + round(coalesce(m.sold, 0) / (weeks * 7) * days, 3) as needed) n
  where s.warehouse_id = reorder_proposal.warehouse and weeks > 0 and days > 0
    and s.available + s.incoming < n.needed
  order by s.sku collate "C";
end;

/*
 * Changes one of the limits, if it still is what was seen. A limit that is this already is left as
 * it is, whatever was seen.
 */
create function logistics_api.change_limit(named text, seen numeric, wanted numeric) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  s logistics.setting;
  now_is numeric;
begin
  select * into s from logistics.setting for no key update;
  now_is := case named when 'adjust-quantity' then s.adjust_quantity
                       when 'adjust-value' then s.adjust_value
                       when 'over-receipt' then s.over_receipt_percent end;
  if now_is is null then
    raise exception 'There is no limit “%”.', named using errcode = 'PL404';
  elsif wanted is null or wanted < 0 or scale(trim_scale(wanted)) > scale(now_is)
      or (named = 'over-receipt' and wanted > 100) or wanted >= 10000000000 then
    raise exception '% is no limit. Accepted: %, at most % decimals.',
      coalesce(trim_scale(wanted)::text, 'Nothing'),
      case named when 'over-receipt' then '0 to 100' else '0 or more' end, scale(now_is)
      using errcode = 'PL290';
  elsif wanted = now_is then
    return;
  elsif seen is distinct from now_is then
    raise exception 'Somebody else set it to % meanwhile.', trim_scale(now_is)
      using errcode = 'PL409';
  end if;
  update logistics.setting
  set adjust_quantity = case named when 'adjust-quantity' then wanted else adjust_quantity end,
      adjust_value = case named when 'adjust-value' then wanted else adjust_value end,
      over_receipt_percent =
        case named when 'over-receipt' then wanted else over_receipt_percent end;
end
$$;

-- Notes where a product stands, if what was noted still is what was seen; empty for no place.
create function logistics_api.change_location(
  product bigint, warehouse integer, seen text, place text) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  now_is text;
begin
  perform logistics.require_warehouse(warehouse);
  perform pg_advisory_xact_lock(
    hashtextextended('location ' || product || ' ' || change_location.warehouse, 0));
  select l.location into now_is from logistics.stock_location l
  where l.product_id = product and l.warehouse_id = change_location.warehouse;
  now_is := coalesce(now_is, '');
  if btrim(coalesce(place, '')) = now_is then
    return;
  elsif coalesce(seen, '') <> now_is then
    raise exception 'Somebody else noted % meanwhile.',
      case now_is when '' then 'that it has no place' else '“' || now_is || '”' end
      using errcode = 'PL409';
  end if;
  perform logistics_api.set_location(product, warehouse, btrim(coalesce(place, '')));
end
$$;

revoke all on function logistics_api.reorder_proposal, logistics_api.change_limit,
  logistics_api.change_location from public;
grant execute on function logistics_api.reorder_proposal, logistics_api.change_location
  to warehouse, manager;
grant execute on function logistics_api.change_limit to manager;

reset role;
