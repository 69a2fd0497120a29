-- The chart of accounts and the VAT codes as their keepers change them: groups take no lines,
-- control accounts are kept by documents, a change is made only to what was seen, and a VAT code is
-- used on the days it is valid.

set local role finance;

alter table finance.account
  add changed_by text not null default session_user,
  add changed_at timestamptz not null default clock_timestamp();

alter table finance.journal_entry add control_reason text not null default '';

-- What the tax authority's invoice report files a line of VAT under.
create table finance.tax_bucket (
  code text primary key,
  kind text not null check (kind in ('percentage', 'content', 'exemption', 'out_of_scope',
    'reverse_charge', 'margin', 'mismatch', 'no_charge', 'own')),
  name text not null
);

insert into finance.tax_bucket (code, kind, name) values
  ('vatPercentage', 'percentage', 'Taxed at a rate'),
  ('vatContent', 'content', 'Tax content of a gross price'),
  ('vatExemption:AAM', 'exemption', 'Exempt as a small business'),
  ('vatExemption:TAM', 'exemption', 'Exempt by its nature or in the public interest'),
  ('vatExemption:KBAET', 'exemption', 'Supply of goods within the Community'),
  ('vatExemption:KBAUK', 'exemption', 'Supply of a new vehicle within the Community'),
  ('vatExemption:EAM', 'exemption', 'Export of goods to a third country'),
  ('vatExemption:NAM', 'exemption', 'Exempt by other international rules'),
  ('vatOutOfScope:ATK', 'out_of_scope', 'Outside the scope of VAT'),
  ('vatOutOfScope:EUFAD37', 'out_of_scope', 'Reverse charge in another member state, section 37'),
  ('vatOutOfScope:EUFADE', 'out_of_scope', 'Reverse charge in another member state, other'),
  ('vatOutOfScope:EUE', 'out_of_scope', 'Taxed in another member state'),
  ('vatOutOfScope:HO', 'out_of_scope', 'Taxed in a third country'),
  ('vatDomesticReverseCharge', 'reverse_charge', 'Domestic reverse charge'),
  ('marginSchemeIndicator', 'margin', 'Margin scheme'),
  ('vatAmountMismatch', 'mismatch', 'Tax other than rate times base'),
  ('noVatCharge', 'no_charge', 'No tax charged');

-- A bucket that was only a word until now is kept, for the chief bookkeeper to map.
insert into finance.tax_bucket (code, kind, name)
select distinct bucket, 'own', bucket from finance.vat_code on conflict do nothing;

create table finance.return_row (
  number text primary key,
  name text not null
);

insert into finance.return_row (number, name) values
  ('04', 'Domestic sales under reverse charge'),
  ('05', 'Domestic sales at 5 %'),
  ('06', 'Domestic sales at 18 %'),
  ('07', 'Domestic sales at 27 %');

insert into finance.return_row (number, name)
select distinct return_row, 'Row ' || return_row from finance.vat_code
where return_row is not null on conflict do nothing;

alter table finance.vat_code
  add foreign key (bucket) references finance.tax_bucket (code),
  add foreign key (return_row) references finance.return_row (number),
  add input_account text references finance.account (number),
  add output_account text references finance.account (number),
  add version integer not null default 1,
  add changed_by text not null default session_user,
  add changed_at timestamptz not null default clock_timestamp(),
  add check (code ~ '^[0-9A-Za-z.-]{1,20}$'),
  add check (name = btrim(name) and name <> '');

-- Whoever changes an account says which version they saw, if they say so at all.
create function finance.check_account() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  balance numeric;
  other text;
begin
  if tg_op = 'UPDATE' then
    if new.version <> old.version then
      raise exception 'Account % was changed by % at %: it is now "%", %, %. Look at it again, then change it.',
        old.number, old.changed_by, to_char(old.changed_at, 'YYYY-MM-DD HH24:MI'), old.name,
        coalesce('under ' || old.parent, 'at the top'),
        case when old.closed then 'closed' else 'open' end
          || case when old.is_group then ', a group' else '' end
          || coalesce(', control account for ' || old.control, '')
        using errcode = 'PL409';
    end if;
    new.version := old.version + 1;
  end if;
  new.txid := pg_current_xact_id();
  new.changed_by := session_user;
  new.changed_at := clock_timestamp();
  if new.is_group and new.control is not null then
    raise exception 'Account % cannot be both a group and a control account: a group takes no lines. Choose one of the two.',
      new.number using errcode = 'PL105';
  end if;
  if tg_op = 'INSERT' then
    return new;
  end if;
  if new.is_group and not old.is_group
      and exists (select from finance.journal_line where account = new.number) then
    raise exception 'Account % has journal lines and cannot become a group. Make a new group and move this account under it.',
      new.number using errcode = 'PL105';
  end if;
  if new.closed and not old.closed then
    select coalesce(sum(debit - credit), 0) into balance
    from finance.journal_line where account = new.number;
    if balance <> 0 then
      raise exception 'Account % still has a balance of % in %. Bring it to zero, then close it.',
        new.number, abs(balance), case when balance > 0 then 'debit' else 'credit' end
        using errcode = 'PL106';
    end if;
    select min(number) into other from finance.account where parent = new.number and not closed;
    if other is not null then
      raise exception 'Account % still has open accounts under it, the first of them %. Close those first.',
        new.number, other using errcode = 'PL106';
    end if;
    select min(code) into other from finance.vat_code
    where new.number in (input_account, output_account)
      and coalesce(valid_to, 'infinity') >= current_date;
    if other is not null then
      raise exception 'VAT code % posts its tax to account %. Give the code another account first, or end it.',
        other, new.number using errcode = 'PL106';
    end if;
  end if;
  return new;
end
$$;

create trigger check_account before insert or update on finance.account
  for each row execute function finance.check_account();

-- Where an account stands: in the same statement as its parent, under an open one, never under
-- itself. At the commit, so that a list of accounts may come in any order.
create function finance.check_account_place() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  a finance.account;
  above finance.account;
begin
  select * into a from finance.account where number = new.number;
  if a.parent is null then
    return null;
  end if;
  select * into above from finance.account where number = a.parent for share;
  if (a.type in ('income', 'expense')) <> (above.type in ('income', 'expense')) then
    raise exception 'Account % of type % cannot stand under % of type %: one belongs to the balance sheet, the other to profit and loss. Choose a parent of the same statement.',
      a.number, a.type, above.number, above.type using errcode = 'PL109';
  end if;
  if above.closed and not a.closed then
    raise exception 'Account % is closed, and account % under it would be open. Reopen % first, or choose an open parent.',
      above.number, a.number, above.number using errcode = 'PL109';
  end if;
  if exists (
      with recursive up (number, parent) as (
        select number, parent from finance.account where number = a.parent
        union
        select p.number, p.parent from finance.account p join up on p.number = up.parent)
      select from up where up.number = a.number) then
    raise exception 'Account % would stand above itself. Choose another parent.', a.number
      using errcode = 'PL109';
  end if;
  return null;
end
$$;

create constraint trigger check_account_place
  after insert or update of parent, closed, type on finance.account
  deferrable initially deferred for each row execute function finance.check_account_place();

create function finance.announce_account() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
begin
  perform sync_api.publish('account', new.number, 'account.changed',
    jsonb_build_object('number', new.number, 'version', new.version));
  return null;
end
$$;

create trigger announce_account after insert or update on finance.account
  for each row execute function finance.announce_account();

create function finance.check_vat_code() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  given text;
  a finance.account;
  first_use date;
  last_use date;
begin
  if tg_op = 'UPDATE' then
    if new.version <> old.version then
      raise exception 'VAT code % was changed by % at %: it is now "%", bucket %, return row %, valid from % to %. Look at it again, then change it.',
        old.code, old.changed_by, to_char(old.changed_at, 'YYYY-MM-DD HH24:MI'), old.name,
        old.bucket, coalesce(old.return_row, 'none'), old.valid_from,
        coalesce(old.valid_to::text, 'further notice') using errcode = 'PL409';
    end if;
    new.version := old.version + 1;
  end if;
  new.changed_by := session_user;
  new.changed_at := clock_timestamp();
  if new.valid_to < new.valid_from then
    raise exception 'VAT code % would end on %, before it begins on %. Choose a last day on or after the first.',
      new.code, new.valid_to, new.valid_from using errcode = 'PL108';
  end if;
  if new.rate <> 0 and exists (select from finance.tax_bucket b where b.code = new.bucket
      and b.kind in ('exemption', 'out_of_scope', 'reverse_charge', 'no_charge')) then
    raise exception 'Bucket % is for lines without tax, and VAT code % has a rate of % %%. Choose a bucket for taxed lines.',
      new.bucket, new.code, trim_scale(new.rate * 100) using errcode = 'PL110';
  end if;
  foreach given in array array_remove(array[new.input_account, new.output_account], null) loop
    select * into a from finance.account where number = given for share;
    if a.closed or a.is_group then
      raise exception 'Account % %. Choose an open account that takes lines.', given,
        case when a.closed then 'is closed' else 'is a group' end using errcode = 'PL105';
    end if;
  end loop;
  if tg_op = 'UPDATE'
      and (new.valid_from > old.valid_from
        or coalesce(new.valid_to, 'infinity') < coalesce(old.valid_to, 'infinity')) then
    select min(e.tax_point), max(e.tax_point) into first_use, last_use
    from finance.journal_line l join finance.journal_entry e on e.id = l.entry_id
    where l.vat_code = new.code;
    if first_use < new.valid_from or last_use > new.valid_to then
      raise exception 'VAT code % is on posted entries with tax points from % to %. It must stay valid on those days.',
        new.code, first_use, last_use using errcode = 'PL108';
    end if;
  end if;
  return new;
end
$$;

create trigger check_vat_code before insert or update on finance.vat_code
  for each row execute function finance.check_vat_code();

create function finance.announce_vat_code() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
begin
  perform sync_api.publish('vat_code', new.code, 'vat.code.changed',
    jsonb_build_object('code', new.code, 'version', new.version));
  return null;
end
$$;

create trigger announce_vat_code after insert or update on finance.vat_code
  for each row execute function finance.announce_vat_code();

-- Whether the document an entry says it comes from is there. It is believed for a document that has
-- no proof yet; invoices, payments, corrections and periods each replace their branch with a look
-- into their own table.
create function finance.document_of_entry(wanted_source text, entry uuid) returns boolean
language plpgsql stable security definer set search_path = finance, pg_temp as $$
begin
  return case wanted_source
    when 'invoice' then true
    when 'payment' then true
    when 'reversal' then true
    when 'closing' then true
    else false
  end;
end
$$;

revoke all on function finance.document_of_entry from public;

-- Accounts and VAT codes are locked against change until the commit, so that none is closed or
-- ended between this look and that.
create or replace function finance.check_entry() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  lines bigint;
  debit_sum numeric;
  credit_sum numeric;
  vat_lines bigint;
  a finance.account;
  v finance.vat_code;
  control_word text;
begin
  select count(*), coalesce(sum(l.debit), 0), coalesce(sum(l.credit), 0), count(l.vat_code)
    into lines, debit_sum, credit_sum, vat_lines
  from finance.journal_line l
  where l.entry_id = new.id;
  if lines < 2 then
    raise exception 'A journal entry needs at least two lines; this one has %.', lines
      using errcode = 'PL102';
  end if;
  if debit_sum <> credit_sum then
    raise exception 'Debit % and credit % differ by %. An entry must balance.',
      debit_sum, credit_sum, abs(debit_sum - credit_sum) using errcode = 'PL101';
  end if;
  for a in
    select * from finance.account
    where number in (select l.account from finance.journal_line l where l.entry_id = new.id)
    order by number for share
  loop
    if a.closed then
      raise exception 'Account % is closed. Choose an open account.', a.number
        using errcode = 'PL104';
    elsif a.is_group then
      raise exception 'Account % is a group and takes no lines. Choose an account under it.',
        a.number using errcode = 'PL105';
    elsif a.control is not null then
      control_word := case a.control when 'vat' then 'VAT' else a.control end;
      if new.source in ('manual', 'import', 'recurring') then
        if not pg_has_role(session_user, 'chief_bookkeeper', 'usage') then
          raise exception 'Account % is the control account for %, which documents keep. Post the document, or ask a chief bookkeeper to post this with a reason.',
            a.number, control_word using errcode = 'PL107';
        elsif btrim(new.control_reason) = '' then
          raise exception 'Account % is the control account for %. Give a reason for posting to it by hand.',
            a.number, control_word using errcode = 'PL107';
        end if;
      elsif not finance.document_of_entry(new.source, new.id) then
        raise exception 'Account % is the control account for %, and the % this entry says it comes from is not there. Post the document itself.',
          a.number, control_word, new.source using errcode = 'PL107';
      end if;
    end if;
  end loop;
  if vat_lines > 0 then
    for v in
      select * from finance.vat_code
      where code in (select l.vat_code from finance.journal_line l where l.entry_id = new.id)
      order by code for share
    loop
      if new.tax_point < v.valid_from or new.tax_point > v.valid_to then
        raise exception 'VAT code % is valid from % to %, and the tax point is %. Choose a code that is valid on that day.',
          v.code, v.valid_from, coalesce(v.valid_to::text, 'further notice'), new.tax_point
          using errcode = 'PL108';
      end if;
    end loop;
  end if;
  return null;
end
$$;

create or replace view finance_api.account as
  select number, name, type, parent, closed, txid, is_group, control, version, changed_by,
         changed_at
  from finance.account;
create or replace view finance_api.vat_code as
  select code, name, rate, bucket, return_row, valid_from, valid_to, input_account, output_account,
         version, changed_by, changed_at
  from finance.vat_code;
create view finance_api.tax_bucket as select code, kind, name from finance.tax_bucket;
create view finance_api.return_row as select number, name from finance.return_row;

-- Entries posted to a control account by hand, with the reason given.
create view finance_api.control_posting as
  select id as entry_id, control_reason, posted_by, posted_at
  from finance.journal_entry where control_reason <> '';

grant select on finance_api.tax_bucket, finance_api.return_row
  to bookkeeper, warehouse, office, manager, hub, admin, logistics, storefront, sync;
grant select on finance_api.control_posting to bookkeeper, manager, office, hub, sync;
grant select on finance.tax_bucket, finance.return_row to bookkeeper;

grant insert (control_reason) on finance.journal_entry to bookkeeper;

revoke update (closed) on finance.account from bookkeeper;
grant update (version) on finance.account to bookkeeper;
grant insert (is_group, control) on finance.account to chief_bookkeeper;
grant update (is_group, control, closed) on finance.account to chief_bookkeeper;

grant insert (code, name, rate, bucket, return_row, valid_from, valid_to, input_account,
  output_account) on finance.vat_code to chief_bookkeeper;
grant update (name, bucket, return_row, valid_from, valid_to, input_account, output_account,
  version) on finance.vat_code to chief_bookkeeper;

reset role;
