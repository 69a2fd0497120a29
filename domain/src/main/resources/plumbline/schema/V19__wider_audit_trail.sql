-- Master data and postings that the audit trail did not cover until now.

set local role logistics;

create constraint trigger record_in_audit after insert or update or delete on logistics.warehouse
  deferrable initially deferred for each row execute function admin_api.audit_row('code');
create constraint trigger record_in_audit after insert or update or delete on logistics.reason
  deferrable initially deferred for each row execute function admin_api.audit_row('code');

create view logistics_api.audited_row as
  select 'logistics.warehouse' as entity, code as key, to_jsonb(t) - 'txid' as now
  from logistics.warehouse t
  union all
  select 'logistics.reason', code, to_jsonb(t) - 'txid' from logistics.reason t;
grant select on logistics_api.audited_row to manager, chief_bookkeeper;

reset role;

set local role finance;

-- Which side of the return a row is on; a report tells payable from deductible by it.
alter table finance.return_row add side text check (side in ('payable', 'deductible'));
update finance.return_row set side = 'payable' where number in ('04', '05', '06', '07');
insert into finance.return_row (number, name, side) values
  ('64', 'Domestic purchases at 5 %', 'deductible'),
  ('65', 'Domestic purchases at 18 %', 'deductible'),
  ('66', 'Domestic purchases at 27 %', 'deductible')
on conflict (number) do update set side = excluded.side;
create or replace view finance_api.return_row as select number, name, side from finance.return_row;

create constraint trigger record_in_audit after insert or update or delete on finance.tax_bucket
  deferrable initially deferred for each row execute function admin_api.audit_row('code');
create constraint trigger record_in_audit after insert or update or delete on finance.return_row
  deferrable initially deferred for each row execute function admin_api.audit_row('number');
create constraint trigger record_in_audit after insert or update or delete
  on finance.year_end_setting
  deferrable initially deferred for each row execute function admin_api.audit_row('single');
create constraint trigger record_in_audit after insert or update or delete
  on finance.entry_template_line
  deferrable initially deferred for each row
  execute function admin_api.audit_row('template_id', 'template_version', 'line_no');
create constraint trigger record_in_audit after insert or update or delete
  on finance.bank_csv_mapping
  deferrable initially deferred for each row execute function admin_api.audit_row('name');
create constraint trigger record_in_audit after insert or update or delete on finance.period_change
  deferrable initially deferred for each row execute function admin_api.audit_row('first_day', 'id');
create constraint trigger record_in_audit after insert or update or delete on finance.vat_lock
  deferrable initially deferred for each row execute function admin_api.audit_row('id');
create constraint trigger record_in_audit after insert or update or delete on finance.year_end
  deferrable initially deferred for each row execute function admin_api.audit_row('year');
create constraint trigger record_in_audit after insert or update or delete on finance.reversal
  deferrable initially deferred for each row execute function admin_api.audit_row('entry_id');
create constraint trigger record_in_audit after insert or update or delete on finance.payment
  deferrable initially deferred for each row execute function admin_api.audit_row('id');
create constraint trigger record_in_audit after insert or update or delete on finance.allocation
  deferrable initially deferred for each row execute function admin_api.audit_row('id');
create constraint trigger record_in_audit after insert or update or delete on finance.dunning_text
  deferrable initially deferred for each row execute function admin_api.audit_row('level');
create constraint trigger record_in_audit after insert or update or delete
  on finance.bank_line_set_aside
  deferrable initially deferred for each row execute function admin_api.audit_row('bank_line_id');

-- What an invoice says below its header: one digest of its lines and its VAT.
create view finance_api.invoice_digest as
  select i.id,
    i.series || ' ' || i.fiscal_year || '/' || lpad(i.number::text, 6, '0') as invoice,
    encode(sha256(convert_to(concat_ws(chr(29), l.content, v.content), 'UTF8')), 'hex') as digest
  from finance.invoice i
  cross join lateral (
    select string_agg(concat_ws(chr(31), line_no, coalesce(sku, '-'), text, quantity, unit_net, net,
      vat_code, unit, coalesce(account, '-'), coalesce(credited_line::text, '-')), chr(30)
      order by line_no) as content
    from finance.invoice_line where invoice_id = i.id) l
  cross join lateral (
    select string_agg(concat_ws(chr(31), vat_code, rate, base, vat), chr(30)
      order by vat_code collate "C") as content
    from finance.invoice_vat where invoice_id = i.id) v;
grant select on finance_api.invoice_digest to manager, chief_bookkeeper;

create function finance.audit_invoice_content() returns trigger
language plpgsql volatile security definer set search_path = finance, pg_temp as $$
begin
  perform admin_api.record_audit('finance.invoice_line', d.id::text, 'post', null,
    jsonb_build_object('invoice', d.invoice, 'digest', d.digest))
  from finance_api.invoice_digest d where d.id = new.id;
  return null;
end
$$;

create constraint trigger record_content_in_audit after insert on finance.invoice
  deferrable initially deferred for each row execute function finance.audit_invoice_content();

-- Files by their name and hash; the content is held against the hash whenever it is opened.
create view finance_api.file_digest as
  select 'finance.invoice_document' as entity, invoice_id as id,
    jsonb_build_object('invoice_id', invoice_id, 'file_name', file_name,
      'sha256', encode(sha256, 'hex'), 'is_copy', is_copy, 'made_by', made_by) as now
  from finance.invoice_document
  union all
  select 'finance.attachment', id,
    jsonb_build_object('entry_id', entry_id, 'file_name', file_name, 'media_type', media_type,
      'size', size, 'sha256', encode(sha256, 'hex'), 'added_by', added_by)
  from finance.attachment;
grant select on finance_api.file_digest to manager, chief_bookkeeper;

create function finance.audit_attachment() returns trigger
language plpgsql volatile security definer set search_path = finance, pg_temp as $$
begin
  perform admin_api.record_audit(d.entity, d.id::text, 'insert', null, d.now)
  from finance_api.file_digest d where d.entity = 'finance.attachment' and d.id = new.id;
  return null;
end
$$;

create constraint trigger record_in_audit after insert on finance.attachment
  deferrable initially deferred for each row execute function finance.audit_attachment();

create function finance.audit_document() returns trigger
language plpgsql volatile security definer set search_path = finance, pg_temp as $$
begin
  perform admin_api.record_audit(d.entity, d.id::text, 'insert', null, d.now)
  from finance_api.file_digest d
  where d.entity = 'finance.invoice_document' and d.id = new.invoice_id;
  return null;
end
$$;

create constraint trigger record_in_audit after insert on finance.invoice_document
  deferrable initially deferred for each row execute function finance.audit_document();

revoke all on function finance.audit_invoice_content, finance.audit_attachment,
  finance.audit_document from public;

create view finance.audited_since_19 as
  select 'finance.tax_bucket' as entity, code as key, to_jsonb(t) - 'txid' as now
  from finance.tax_bucket t
  union all
  select 'finance.return_row', number, to_jsonb(t) - 'txid' from finance.return_row t
  union all
  select 'finance.year_end_setting', single::text, to_jsonb(t) - 'txid'
  from finance.year_end_setting t
  union all
  select 'finance.entry_template_line',
    template_id || '/' || template_version || '/' || line_no, to_jsonb(t) - 'txid'
  from finance.entry_template_line t
  union all
  select 'finance.dunning_text', level::text, to_jsonb(t) - 'txid' from finance.dunning_text t
  union all
  select 'finance.bank_csv_mapping', name, to_jsonb(t) - 'txid' from finance.bank_csv_mapping t
  union all
  select 'finance.period_change', to_char(first_day, 'YYYY-MM-DD') || '/' || id,
    to_jsonb(t) - 'txid'
  from finance.period_change t
  union all
  select 'finance.vat_lock', id::text, to_jsonb(t) - 'txid' from finance.vat_lock t
  union all
  select 'finance.year_end', year::text, to_jsonb(t) - 'txid' from finance.year_end t
  union all
  select 'finance.reversal', entry_id::text, to_jsonb(t) - 'txid' from finance.reversal t
  union all
  select 'finance.payment', id::text, to_jsonb(t) - 'txid' from finance.payment t
  union all
  select 'finance.allocation', id::text, to_jsonb(t) - 'txid' from finance.allocation t
  union all
  select 'finance.bank_line_set_aside', bank_line_id::text, to_jsonb(t) - 'txid'
  from finance.bank_line_set_aside t
  union all
  select 'finance.invoice_line', id::text, jsonb_build_object('invoice', invoice, 'digest', digest)
  from finance_api.invoice_digest
  union all
  select entity, id::text, now from finance_api.file_digest;

alter view finance_api.audited_row set schema finance;
alter view finance.audited_row rename to audited_since_14;
create view finance_api.audited_row as
  select entity, key, now from finance.audited_since_14
  union all
  select entity, key, now from finance.audited_since_19;
grant select on finance_api.audited_row to manager, chief_bookkeeper;

reset role;

-- What was there before the trail covered it.
set local timezone = 'UTC';

select admin_api.record_audit(entity, key, 'baseline', null, now)
from (
  select * from logistics_api.audited_row
  union all
  select * from finance.audited_since_19) not_covered_before
order by entity, key;

-- The list of the trail, newest first, of one person or one day.
create index audit_record_by_time on admin.audit_record (recorded_at, seq);
create index audit_record_by_person on admin.audit_record (person, seq);
