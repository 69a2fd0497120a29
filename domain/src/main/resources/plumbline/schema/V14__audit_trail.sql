-- Who changed or posted what, when, from what to what. Rows are only ever added, each with a hash
-- over itself and the row before, so that a row changed, removed or slipped in later shows.

set local role admin;

create table admin.audit_record (
  seq bigint primary key,
  recorded_at timestamptz not null,
  person text not null,
  entity text not null,
  key text not null,
  action text not null check (action in ('insert', 'update', 'delete', 'post', 'baseline')),
  old_row jsonb,
  new_row jsonb,
  hash bytea not null check (length(hash) = 32)
);

create index audit_record_by_key on admin.audit_record (entity, key, seq);

-- The same in plumbline.domain.admin.AuditRecord, which verifies it.
create function admin.audit_hash(
  previous bytea, seq bigint, recorded_at timestamptz, person text, entity text, key text,
  action text, old_row jsonb, new_row jsonb) returns bytea
language sql immutable
return sha256(previous || convert_to(concat_ws(chr(31),
  seq::text,
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
  person, entity, key, action,
  coalesce(old_row::text, '-'), coalesce(new_row::text, '-')), 'UTF8'));

-- One row at a time, from here to the commit: a chain has one end. So it is called at the commit.
create function admin_api.record_audit(
  entity text, key text, action text, old_row jsonb, new_row jsonb) returns void
language plpgsql volatile security definer set search_path = admin, pg_temp as $$
declare
  at timestamptz;
  last_seq bigint;
  last_hash bytea;
begin
  perform pg_advisory_xact_lock(hashtextextended('admin.audit_record', 0));
  select r.seq, r.hash into last_seq, last_hash from admin.audit_record r order by r.seq desc limit 1;
  last_seq := coalesce(last_seq, 0) + 1;
  at := clock_timestamp();
  insert into admin.audit_record
    (seq, recorded_at, person, entity, key, action, old_row, new_row, hash)
  values (last_seq, at, session_user, entity, key, action, old_row, new_row,
    admin.audit_hash(coalesce(last_hash, ''::bytea), last_seq, at, session_user, entity, key,
      action, old_row, new_row));
end
$$;

revoke all on function admin_api.record_audit from public;
grant execute on function admin_api.record_audit to finance, logistics, storefront, sync;

-- Attached to a table of master data; its arguments are the columns of the key.
create function admin_api.audit_row() returns trigger
language plpgsql volatile security definer
set search_path = admin, pg_temp set timezone = 'UTC' as $$
declare
  before jsonb;
  after jsonb;
  key text;
begin
  if tg_op <> 'INSERT' then
    before := to_jsonb(old) - 'txid';
  end if;
  if tg_op <> 'DELETE' then
    after := to_jsonb(new) - 'txid';
  end if;
  if before is not distinct from after then
    return null;
  end if;
  select string_agg(coalesce(after, before) ->> column_name, '/' order by place) into key
  from unnest(tg_argv) with ordinality as argument (column_name, place);
  perform admin_api.record_audit(
    tg_table_schema || '.' || tg_table_name, key, lower(tg_op), before, after);
  return null;
end
$$;

revoke all on function admin_api.audit_row from public;
grant execute on function admin_api.audit_row to finance, logistics, storefront, sync;

create view admin_api.audit_record as
  select seq, recorded_at, person, entity, key, action, old_row, new_row, hash
  from admin.audit_record;
grant select on admin_api.audit_record to manager, chief_bookkeeper;

create constraint trigger record_in_audit after insert or update or delete on admin.customer
  deferrable initially deferred for each row execute function admin_api.audit_row('number');
create constraint trigger record_in_audit after insert or update or delete on admin.product
  deferrable initially deferred for each row execute function admin_api.audit_row('sku');
create constraint trigger record_in_audit after insert or update or delete on admin.price_tier
  deferrable initially deferred for each row execute function admin_api.audit_row('code');

-- What the audited tables hold now, to be held against the last record of each key. Read with the
-- time zone UTC, in which the records were written.
create view admin_api.audited_row as
  select 'admin.customer' as entity, number as key, to_jsonb(t) - 'txid' as now from admin.customer t
  union all
  select 'admin.product', sku, to_jsonb(t) - 'txid' from admin.product t
  union all
  select 'admin.price_tier', code, to_jsonb(t) - 'txid' from admin.price_tier t;
grant select on admin_api.audited_row to manager, chief_bookkeeper;

reset role;

set local role finance;

create constraint trigger record_in_audit after insert or update or delete on finance.account
  deferrable initially deferred for each row execute function admin_api.audit_row('number');
create constraint trigger record_in_audit after insert or update or delete on finance.vat_code
  deferrable initially deferred for each row execute function admin_api.audit_row('code');
create constraint trigger record_in_audit after insert or update or delete on finance.invoice
  deferrable initially deferred for each row execute function admin_api.audit_row('id');

-- What an entry says, as one digest of its header and lines.
create view finance_api.entry_digest as
  select e.id, e.fiscal_year, e.number,
    encode(sha256(convert_to(concat_ws(chr(31), e.fiscal_year, e.number,
      to_char(e.posting_date, 'YYYY-MM-DD'), to_char(e.document_date, 'YYYY-MM-DD'),
      to_char(e.tax_point, 'YYYY-MM-DD'), e.reference, e.description, e.source, e.posted_by,
      extract(epoch from e.posted_at), l.content), 'UTF8')), 'hex') as digest
  from finance.journal_entry e
  cross join lateral (
    select string_agg(concat_ws(chr(31), line_no, account, debit, credit, coalesce(vat_code, '-'),
      text), chr(30) order by line_no) as content
    from finance.journal_line where entry_id = e.id) l;
grant select on finance_api.entry_digest to manager, chief_bookkeeper;

create function finance.audit_posting() returns trigger
language plpgsql volatile security definer set search_path = finance, pg_temp as $$
begin
  perform admin_api.record_audit('finance.journal_entry', d.id::text, 'post', null,
    jsonb_build_object('number', d.fiscal_year || '/' || d.number, 'digest', d.digest))
  from finance_api.entry_digest d where d.id = new.id;
  return null;
end
$$;

create constraint trigger record_in_audit after insert on finance.journal_entry
  deferrable initially deferred for each row execute function finance.audit_posting();

create view finance_api.audited_row as
  select 'finance.account' as entity, number as key, to_jsonb(t) - 'txid' as now
  from finance.account t
  union all
  select 'finance.vat_code', code, to_jsonb(t) - 'txid' from finance.vat_code t
  union all
  select 'finance.invoice', id::text, to_jsonb(t) - 'txid' from finance.invoice t
  union all
  select 'finance.journal_entry', id::text,
    jsonb_build_object('number', fiscal_year || '/' || number, 'digest', digest)
  from finance_api.entry_digest;
grant select on finance_api.audited_row to manager, chief_bookkeeper;

reset role;

set local role sync;

create constraint trigger record_in_audit after insert or update or delete on sync.authority
  deferrable initially deferred for each row execute function admin_api.audit_row('entity', 'field');

create view sync_api.audited_row as
  select 'sync.authority' as entity, entity || '/' || field as key, to_jsonb(t) - 'txid' as now
  from sync.authority t;
grant select on sync_api.audited_row to manager, chief_bookkeeper;

reset role;

-- What was there before the trail began.
set local timezone = 'UTC';

select admin_api.record_audit(entity, key, 'baseline', null, now)
from (
  select * from admin_api.audited_row
  union all
  select * from finance_api.audited_row
  union all
  select * from sync_api.audited_row) before_the_trail
order by entity, key;
