-- What the warehouse prints says who sends the goods; the list of orders is read by key.

set local role finance;

grant select on finance_api.seller to warehouse, office, manager, admin, logistics, storefront;

reset role;

set local role storefront;

create index sales_order_by_placed on storefront.sales_order (placed_at, id);

reset role;
