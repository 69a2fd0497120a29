-- One owner role per module that cannot log in, one group role per job, two schemas per module:
-- the module's private tables and what it publishes. Roles belong to the whole server, so they may
-- be there already.

do $$
declare
  role_name text;
begin
  foreach role_name in array array[
    'admin', 'finance', 'logistics', 'storefront', 'sync',
    'bookkeeper', 'warehouse', 'office', 'manager', 'hub', 'shop'
  ] loop
    if exists (select from pg_roles where rolname = role_name and rolcanlogin) then
      raise exception 'The server has a login named "%". Plumbline needs this name for a role that cannot log in; rename the login.', role_name
        using errcode = 'PL001';
    end if;
    if not exists (select from pg_roles where rolname = role_name) then
      begin
        execute format('create role %I nologin', role_name);
      exception when duplicate_object or unique_violation then
        null; -- another installation on this server made it a moment ago
      end;
    end if;
    if not (select rolsuper from pg_roles where rolname = current_user)
        and not pg_has_role(current_user, role_name, 'member') then
      execute format('grant %I to current_user', role_name);
    end if;
  end loop;
end
$$;

revoke create on schema public from public;

do $$
declare
  module text;
begin
  foreach module in array array['admin', 'finance', 'logistics', 'storefront', 'sync'] loop
    execute format('create schema %I authorization %I', module, module);
    execute format('create schema %I authorization %I', module || '_api', module);
    execute format(
      'grant usage on schema %I to bookkeeper, warehouse, office, manager, hub, admin, finance, logistics, storefront, sync',
      module || '_api');
  end loop;
end
$$;

grant usage on schema storefront_api to shop;
