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

revoke all on function logistics_api.reorder_proposal from public;
grant execute on function logistics_api.reorder_proposal to warehouse, manager;

reset role;
