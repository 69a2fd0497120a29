-- What stands in the hub's way, so that every desktop can say it and not only the hub's own machine.

set local role sync;

alter table sync.hub
  add trouble text check (btrim(trouble) <> ''),
  add trouble_since timestamptz,
  add check ((trouble is null) = (trouble_since is null));

create or replace view sync_api.hub as
  select holder, since, heartbeat, trouble, trouble_since from sync.hub;

reset role;
