-- How a settled disagreement reaches an owner's tables: through the owner's own function, guarded by
-- the value that was shown, with the person it is done for. The hub may call these and write nothing
-- else of any module.

set local role admin;

create function admin_api.correct_product(
  wanted_sku text, wanted_field text, expected text, new_value text, why text, person text) returns void
language plpgsql volatile security definer set search_path = admin, pg_temp as $$
declare
  p admin.product;
  current_value text;
begin
  select * into p from admin.product where sku = wanted_sku for update;
  if not found then
    raise exception 'There is no product %.', wanted_sku using errcode = 'PL404';
  end if;
  current_value := case wanted_field
    when 'record' then case when p.published then p.sku end
    when 'name' then p.name
    when 'regular_price' then p.regular_price::text
    when 'sale_price' then p.sale_price::text
    when 'tax_class' then p.vat_code
  end;
  if wanted_field in ('regular_price', 'sale_price') then
    if current_value::numeric is distinct from expected::numeric then
      raise exception '% of % is % now, no longer %.', wanted_field, wanted_sku,
        coalesce(current_value, 'empty'), coalesce(expected, 'empty') using errcode = 'PL409';
    end if;
  elsif current_value is distinct from expected then
    raise exception '% of % is % now, no longer %.', wanted_field, wanted_sku,
      coalesce(current_value, 'empty'), coalesce(expected, 'empty') using errcode = 'PL409';
  end if;
  case wanted_field
    when 'record' then update admin.product set published = new_value is not null where id = p.id;
    when 'name' then update admin.product set name = new_value where id = p.id;
    when 'regular_price' then
      update admin.product set regular_price = new_value::numeric where id = p.id;
    when 'sale_price' then update admin.product set sale_price = new_value::numeric where id = p.id;
    when 'tax_class' then update admin.product set vat_code = new_value where id = p.id;
    else raise exception 'A product has no field % that can be corrected.', wanted_field
      using errcode = 'PL400';
  end case;
  insert into admin.change (entity, key, field, old_value, new_value, reason, on_behalf_of)
  values ('product', wanted_sku, wanted_field, current_value, new_value, why, person);
  perform sync_api.publish('product', wanted_sku,
    case when wanted_field in ('regular_price', 'sale_price') then 'product.price.changed'
         else 'product.changed' end,
    jsonb_build_object('sku', wanted_sku, 'field', wanted_field));
end
$$;

create function admin_api.adopt_product(
  wanted_sku text, wanted_name text, regular text, sale text, wanted_vat_code text, why text, person text)
  returns void
language plpgsql volatile security definer set search_path = admin, pg_temp as $$
begin
  insert into admin.product (sku, name, kind, regular_price, sale_price, vat_code)
  values (wanted_sku, wanted_name, 'simple', regular::numeric, sale::numeric, wanted_vat_code)
  on conflict (sku) do update set published = true where not product.published;
  if not found then
    raise exception 'A product % is there already.', wanted_sku using errcode = 'PL409';
  end if;
  insert into admin.change (entity, key, field, old_value, new_value, reason, on_behalf_of)
  values ('product', wanted_sku, 'record', null, wanted_sku, why, person);
  perform sync_api.publish('product', wanted_sku, 'product.created',
    jsonb_build_object('sku', wanted_sku));
end
$$;

-- An address is its four parts, one a line: street, postcode, city, country.
create function admin_api.correct_customer(
  wanted_number text, wanted_field text, expected text, new_value text, why text, person text) returns void
language plpgsql volatile security definer set search_path = admin, pg_temp as $$
declare
  c admin.customer;
  current_value text;
  parts text[];
begin
  select * into c from admin.customer where number = wanted_number for update;
  if not found then
    raise exception 'There is no customer %.', wanted_number using errcode = 'PL404';
  end if;
  current_value := case wanted_field
    when 'record' then case when c.online then c.number end
    when 'name' then c.name
    when 'email' then c.email
    when 'phone' then c.phone
    when 'address' then concat_ws(E'\n', coalesce(c.address_line, ''), coalesce(c.postcode, ''),
      coalesce(c.city, ''), c.country)
  end;
  if coalesce(current_value, '') <> coalesce(expected, '') then
    raise exception '% of % is % now, no longer %.', wanted_field, wanted_number,
      coalesce(current_value, 'empty'), coalesce(expected, 'empty') using errcode = 'PL409';
  end if;
  case wanted_field
    when 'record' then update admin.customer set online = new_value is not null where id = c.id;
    when 'name' then update admin.customer set name = new_value where id = c.id;
    when 'email' then update admin.customer set email = new_value where id = c.id;
    when 'phone' then update admin.customer set phone = new_value where id = c.id;
    when 'address' then
      parts := string_to_array(coalesce(new_value, E'\n\n\nHU'), E'\n');
      if array_length(parts, 1) <> 4 then
        raise exception 'An address is four lines: street, postcode, city, country; this one has %.',
          array_length(parts, 1) using errcode = 'PL400';
      end if;
      update admin.customer
      set address_line = nullif(parts[1], ''), postcode = nullif(parts[2], ''),
          city = nullif(parts[3], ''), country = parts[4]
      where id = c.id;
    else raise exception 'A customer has no field % that can be corrected.', wanted_field
      using errcode = 'PL400';
  end case;
  insert into admin.change (entity, key, field, old_value, new_value, reason, on_behalf_of)
  values ('customer', wanted_number, wanted_field, current_value, new_value, why, person);
  perform sync_api.publish('customer', wanted_number,
    case when wanted_field = 'address' then 'customer.address.changed' else 'customer.changed' end,
    jsonb_build_object('number', wanted_number, 'field', wanted_field));
end
$$;

-- Makes a customer from what another system knows; returns the number it was given.
create function admin_api.adopt_customer(
  wanted_name text, wanted_email text, wanted_phone text, address text, why text, person text)
  returns text
language plpgsql volatile security definer set search_path = admin, pg_temp as $$
declare
  parts text[] := string_to_array(coalesce(address, E'\n\n\nHU'), E'\n');
  given text;
begin
  perform pg_advisory_xact_lock(hashtext('admin.customer.number'));
  select 'C-' || lpad((coalesce(max(substring(number from '^C-(\d{1,9})$')::bigint), 0) + 1)::text, 5, '0')
    into given from admin.customer;
  insert into admin.customer (number, name, email, phone, address_line, postcode, city, country, tier)
  values (given, wanted_name, wanted_email, wanted_phone, nullif(parts[1], ''), nullif(parts[2], ''),
          nullif(parts[3], ''), coalesce(nullif(parts[4], ''), 'HU'),
          (select code from admin.price_tier order by discount_percent, code limit 1));
  insert into admin.change (entity, key, field, old_value, new_value, reason, on_behalf_of)
  values ('customer', given, 'record', null, given, why, person);
  perform sync_api.publish('customer', given, 'customer.created', jsonb_build_object('number', given));
  return given;
end
$$;

revoke all on function admin_api.correct_product, admin_api.adopt_product,
  admin_api.correct_customer, admin_api.adopt_customer from public;
grant execute on function admin_api.correct_product, admin_api.adopt_product,
  admin_api.correct_customer, admin_api.adopt_customer to hub;

reset role;

set local role logistics;

-- Brings what is available of a product to the wanted quantity by one movement, in the warehouse
-- that has most of it.
create function logistics_api.correct_stock(
  wanted_sku text, expected text, new_value text, why text, person text) returns void
language plpgsql volatile security definer set search_path = logistics, pg_temp as $$
declare
  product bigint;
  place integer;
  have numeric;
begin
  select id into product from admin_api.product where sku = wanted_sku;
  if not found then
    raise exception 'There is no product %.', wanted_sku using errcode = 'PL404';
  end if;
  perform 1 from logistics.stock where product_id = product order by warehouse_id for update;
  select sum(on_hand - reserved) into have from logistics.stock where product_id = product;
  if have is distinct from expected::numeric then
    raise exception 'Of % there are % available now, no longer %.', wanted_sku,
      coalesce(trim_scale(have)::text, 'none'), coalesce(expected, 'none') using errcode = 'PL409';
  end if;
  select warehouse_id into place from logistics.stock where product_id = product
  order by on_hand - reserved desc, warehouse_id limit 1;
  insert into logistics.movement (id, product_id, warehouse_id, quantity, reason, document, note)
  values (gen_random_uuid(), product, place, new_value::numeric - coalesce(have, 0), 'count',
          'reconcile', person || ': ' || why);
  perform sync_api.publish('stock', wanted_sku, 'stock.level.changed',
    jsonb_build_object('sku', wanted_sku));
end
$$;

revoke all on function logistics_api.correct_stock from public;
grant execute on function logistics_api.correct_stock to hub;

reset role;

set local role storefront;

-- The goods stand as ordered; what differs is what was charged beside them.
create function storefront_api.correct_order_total(
  wanted_number text, expected text, new_value text, why text, person text) returns void
language plpgsql volatile security definer set search_path = storefront, pg_temp as $$
declare
  o storefront.sales_order;
begin
  select * into o from storefront.sales_order where number = wanted_number for update;
  if not found then
    raise exception 'There is no order %.', wanted_number using errcode = 'PL404';
  end if;
  if o.total is distinct from expected::numeric then
    raise exception 'The total of order % is % now, no longer %.', wanted_number, o.total, expected
      using errcode = 'PL409';
  end if;
  update storefront.sales_order
  set shipping_gross = new_value::numeric - goods_gross, version = version + 1,
      changed_at = clock_timestamp(), changed_by = session_user, txid = pg_current_xact_id()
  where id = o.id;
  insert into storefront.order_change (order_number, field, old_value, new_value, reason, on_behalf_of)
  values (wanted_number, 'total', o.total::text, new_value, why, person);
  perform sync_api.publish('order', wanted_number, 'order.total.corrected',
    jsonb_build_object('number', wanted_number));
end
$$;

revoke all on function storefront_api.correct_order_total from public;
grant execute on function storefront_api.correct_order_total to hub;

reset role;

set local role sync;

create view sync_api.schema_version as select '7'::text as version;

grant select on sync_api.schema_version to bookkeeper, warehouse, office, manager, hub;

reset role;
