-- Reversals, templates, recurring entries and attachments. Nothing of it is ever deleted.

set local role finance;

create table if not exists finance.setting (
  name text primary key,
  value text not null,
  version integer not null default 1,
  changed_by text not null default session_user,
  changed_at timestamptz not null default clock_timestamp()
);
alter table finance.setting add constraint setting_reversal_style
  check (name <> 'reversal_style' or value in ('opposite', 'negative'));
insert into finance.setting (name, value) values ('reversal_style', 'opposite');

-- A change is sent with the version it was made from. When that is no longer the row's version, the
-- change was made from something that is not there any more.
create function finance.refuse_stale_change() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
begin
  if new.version <> old.version then
    raise exception 'It was changed by % at % meanwhile. Look at it again.',
      old.changed_by, to_char(old.changed_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC'
      using errcode = 'PL409';
  end if;
  new.version := old.version + 1;
  new.changed_by := session_user;
  new.changed_at := clock_timestamp();
  return new;
end
$$;

create trigger refuse_stale_change before update on finance.setting
  for each row execute function finance.refuse_stale_change();

create function finance.number_of_entry(wanted uuid) returns text
language sql stable set search_path = finance, pg_temp
begin atomic
  select fiscal_year || '/' || lpad(number::text, 6, '0') from finance.journal_entry where id = wanted;
end;

-- The key on (reversal_id, txid) ties a reversal to the transaction that posts its entry.
create table finance.reversal (
  entry_id uuid primary key references finance.journal_entry (id),
  reversal_id uuid not null unique,
  txid xid8 not null default pg_current_xact_id(),
  style text not null check (style in ('opposite', 'negative')),
  reason text not null check (length(btrim(reason)) >= 3),
  reversed_by text not null default session_user,
  reversed_at timestamptz not null default clock_timestamp(),
  foreign key (reversal_id, txid) references finance.journal_entry (id, txid)
    deferrable initially deferred
);

-- Says why an entry cannot be reversed, by refusing it; asked before a reversal is shown, and again
-- when it is written.
create function finance_api.check_reversible(wanted uuid) returns void
language plpgsql stable security definer set search_path = finance, pg_temp as $$
declare
  original finance.journal_entry;
  original_number text := finance.number_of_entry(wanted);
  first_number text;
begin
  select * into original from finance.journal_entry where id = wanted;
  if not found then
    raise exception 'The entry to reverse is not in the journal.' using errcode = 'PL404';
  end if;
  if original.source = 'reversal' then
    raise exception 'Entry % is itself a reversal and is not reversed. Post the right entry anew.',
      original_number using errcode = 'PL111';
  end if;
  if original.source not in ('manual', 'import', 'recurring') then
    raise exception 'Entry % was not typed but comes from %. %', original_number,
      case original.source when 'invoice' then 'an invoice' when 'payment' then 'a payment'
        else 'closing a year' end,
      case original.source when 'invoice' then 'Issue a credit note instead.'
        when 'payment' then 'Cancel the payment instead.' else 'Reopen the year instead.' end
      using errcode = 'PL113';
  end if;
  select finance.number_of_entry(reversal_id) into first_number
  from finance.reversal where entry_id = wanted;
  if found then
    raise exception 'Entry % was reversed already, by entry %. An entry is reversed once.',
      original_number, first_number using errcode = 'PL112';
  end if;
end
$$;

-- The reversed entry's row is locked, so that the second of two reversals waits and then can name
-- the first.
create function finance.begin_reversal() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  wanted_style text;
begin
  perform 1 from finance.journal_entry where id = new.entry_id for no key update;
  perform finance_api.check_reversible(new.entry_id);
  select value into wanted_style from finance.setting where name = 'reversal_style';
  if new.style <> wanted_style then
    raise exception 'Reversals are now made with %. Look at the preview again.',
      case wanted_style when 'negative' then 'negative amounts' else 'opposite sides' end
      using errcode = 'PL409';
  end if;
  new.txid := pg_current_xact_id();
  new.reversed_by := session_user;
  new.reversed_at := clock_timestamp();
  return new;
end
$$;

create trigger begin_reversal before insert on finance.reversal
  for each row execute function finance.begin_reversal();

create function finance.check_reversal() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  original finance.journal_entry;
  reversing finance.journal_entry;
  wrong integer;
begin
  select * into original from finance.journal_entry where id = new.entry_id;
  select * into reversing from finance.journal_entry where id = new.reversal_id;
  if reversing.source <> 'reversal' then
    raise exception 'Entry % reverses entry % and so needs the source reversal, not %.',
      finance.number_of_entry(reversing.id), finance.number_of_entry(original.id), reversing.source
      using errcode = 'PL115';
  end if;
  if reversing.posting_date < original.posting_date then
    raise exception 'The reversal''s date % lies before entry % of %. Choose that day or a later one.',
      reversing.posting_date, finance.number_of_entry(original.id), original.posting_date
      using errcode = 'PL114';
  end if;
  select min(coalesce(o.line_no, r.line_no)) into wrong
  from (select * from finance.journal_line where entry_id = original.id) o
  full join (select * from finance.journal_line where entry_id = reversing.id) r using (line_no)
  where o.account is distinct from r.account
     or o.vat_code is distinct from r.vat_code
     or case new.style when 'negative' then (-o.debit, -o.credit) else (o.credit, o.debit) end
        is distinct from (r.debit, r.credit);
  if wrong is not null then
    raise exception 'Line % of the reversal does not mirror line % of entry %. A reversal has the same lines with %.',
      wrong, wrong, finance.number_of_entry(original.id),
      case new.style when 'negative' then 'negative amounts' else 'debit and credit exchanged' end
      using errcode = 'PL115';
  end if;
  return null;
end
$$;

create constraint trigger check_reversal after insert on finance.reversal
  deferrable initially deferred for each row execute function finance.check_reversal();

create function finance.check_source() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
begin
  if new.source = 'reversal'
      and not exists (select from finance.reversal where reversal_id = new.id) then
    raise exception 'An entry with the source reversal has to name the entry it reverses.'
      using errcode = 'PL115';
  end if;
  if new.source = 'recurring'
      and not exists (select from finance.recurring_posting where entry_id = new.id) then
    raise exception 'An entry with the source recurring has to name the recurring entry that was due.'
      using errcode = 'PL119';
  end if;
  return null;
end
$$;

create constraint trigger check_source after insert on finance.journal_entry
  deferrable initially deferred for each row when (new.source in ('reversal', 'recurring'))
  execute function finance.check_source();

create function finance.check_negative_line() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
begin
  if not exists (select from finance.journal_entry where id = new.entry_id and source = 'reversal') then
    raise exception 'Line % is negative. Only a reversal has negative amounts; use the other side instead.',
      new.line_no using errcode = 'PL116';
  end if;
  return null;
end
$$;

create constraint trigger check_negative_line after insert on finance.journal_line
  deferrable initially deferred for each row when (new.debit < 0 or new.credit < 0)
  execute function finance.check_negative_line();

-- Whether an entry is the reversal of another one.
create function finance.reversal_of_entry(entry uuid) returns boolean
language sql stable security definer set search_path = finance, pg_temp
begin atomic
  select exists (select from finance.reversal where reversal_id = entry);
end;

-- A template is retired, never deleted; of its lines every version is kept.
create table finance.entry_template (
  id uuid primary key,
  name text not null check (name = btrim(name) and name <> ''),
  reference text not null default '',
  description text not null default '',
  retired boolean not null default false,
  version integer not null default 1,
  txid xid8 not null default pg_current_xact_id(),
  changed_by text not null default session_user,
  changed_at timestamptz not null default clock_timestamp()
);

create unique index entry_template_by_name on finance.entry_template (lower(name)) where not retired;

-- A line has an amount, or a share of an amount that is named when the template is used, or neither.
create table finance.entry_template_line (
  template_id uuid not null references finance.entry_template (id),
  template_version integer not null,
  line_no integer not null check (line_no > 0),
  account text not null references finance.account (number),
  side text not null check (side in ('debit', 'credit')),
  amount numeric(18, 2) check (amount > 0),
  share numeric(20, 18) check (share > 0),
  vat_code text references finance.vat_code (code),
  text text not null default '',
  primary key (template_id, template_version, line_no),
  check (amount is null or share is null)
);

create function finance.stamp_template() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
begin
  new.txid := pg_current_xact_id();
  return new;
end
$$;

create trigger refuse_stale_change before update on finance.entry_template
  for each row execute function finance.refuse_stale_change();
create trigger stamp_template before update on finance.entry_template
  for each row execute function finance.stamp_template();

create function finance.check_template_line() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
begin
  select version into new.template_version from finance.entry_template
  where id = new.template_id and txid = pg_current_xact_id();
  if not found then
    raise exception 'Lines of a template change only together with the template.' using errcode = 'PL409';
  end if;
  return new;
end
$$;

create trigger check_template_line before insert on finance.entry_template_line
  for each row execute function finance.check_template_line();

create table finance.recurring_entry (
  id uuid primary key,
  template_id uuid not null references finance.entry_template (id),
  every text not null check (every in ('month', 'quarter', 'year')),
  day integer not null check (day between 1 and 31),
  amount numeric(18, 2) check (amount > 0),
  next_due date not null,
  end_date date,
  paused boolean not null default false,
  retired boolean not null default false,
  version integer not null default 1,
  changed_by text not null default session_user,
  changed_at timestamptz not null default clock_timestamp()
);

create trigger refuse_stale_change before update on finance.recurring_entry
  for each row execute function finance.refuse_stale_change();

create table finance.recurring_posting (
  recurring_id uuid not null references finance.recurring_entry (id),
  due_date date not null,
  entry_id uuid not null unique,
  txid xid8 not null default pg_current_xact_id(),
  posted_by text not null default session_user,
  posted_at timestamptz not null default clock_timestamp(),
  primary key (recurring_id, due_date),
  foreign key (entry_id, txid) references finance.journal_entry (id, txid)
    deferrable initially deferred
);

-- The same day of a later month, or that month's last day.
create function finance.due_after(due date, every text, day integer) returns date
language sql immutable set search_path = finance, pg_temp
begin atomic
  select (first + (least(day, extract(day from first + interval '1 month' - interval '1 day')::integer) - 1))
  from (select (date_trunc('month', due) + case every when 'month' then interval '1 month'
          when 'quarter' then interval '3 months' else interval '1 year' end)::date as first) as next_month;
end;

create function finance.begin_recurring_posting() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  recurring finance.recurring_entry;
  posted_number text;
begin
  select * into recurring from finance.recurring_entry where id = new.recurring_id for update;
  if not found then
    raise exception 'There is no such recurring entry.' using errcode = 'PL404';
  end if;
  select finance.number_of_entry(entry_id) into posted_number from finance.recurring_posting
  where recurring_id = new.recurring_id and due_date = new.due_date;
  if found then
    raise exception 'What was due on % is posted already, as entry %.', new.due_date, posted_number
      using errcode = 'PL118';
  end if;
  if recurring.paused or recurring.retired then
    raise exception 'This recurring entry is %. Let it run again first.',
      case when recurring.retired then 'retired' else 'paused' end using errcode = 'PL119';
  end if;
  if new.due_date <> recurring.next_due or new.due_date > recurring.end_date then
    raise exception 'Nothing is due on %; the next is due on %. Read the list again.',
      new.due_date, recurring.next_due using errcode = 'PL119';
  end if;
  new.txid := pg_current_xact_id();
  new.posted_by := session_user;
  new.posted_at := clock_timestamp();
  update finance.recurring_entry
  set next_due = finance.due_after(recurring.next_due, recurring.every, recurring.day)
  where id = recurring.id;
  return new;
end
$$;

create trigger begin_recurring_posting before insert on finance.recurring_posting
  for each row execute function finance.begin_recurring_posting();

create function finance.check_recurring_posting() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
begin
  if not exists (select from finance.journal_entry where id = new.entry_id and source = 'recurring') then
    raise exception 'What a recurring entry posts has the source recurring.' using errcode = 'PL119';
  end if;
  return null;
end
$$;

create constraint trigger check_recurring_posting after insert on finance.recurring_posting
  deferrable initially deferred for each row execute function finance.check_recurring_posting();

create table finance.attachment (
  id uuid primary key,
  entry_id uuid not null references finance.journal_entry (id),
  file_name text not null check (file_name = btrim(file_name) and file_name <> ''),
  media_type text not null,
  size bigint not null,
  sha256 bytea not null check (length(sha256) = 32),
  content bytea not null,
  added_by text not null default session_user,
  added_at timestamptz not null default clock_timestamp()
);

alter table finance.attachment alter content set storage external;
create index attachment_by_entry on finance.attachment (entry_id);

-- A file that a better one took the place of. It stays where it is.
create table finance.attachment_superseded (
  attachment_id uuid primary key references finance.attachment (id),
  superseded_by text not null default session_user,
  superseded_at timestamptz not null default clock_timestamp()
);

create function finance.stamp_attachment() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
begin
  new.size := length(new.content);
  if new.size = 0 then
    raise exception 'The file % is empty. Choose a file with something in it.', new.file_name
      using errcode = 'PL117';
  end if;
  if new.size > 20 * 1024 * 1024 then
    raise exception 'The file % has % MB; at most 20 MB can be attached.', new.file_name,
      ceil(new.size / 1048576.0) using errcode = 'PL117';
  end if;
  new.sha256 := sha256(new.content);
  new.added_by := session_user;
  new.added_at := clock_timestamp();
  return new;
end
$$;

create trigger stamp_attachment before insert on finance.attachment
  for each row execute function finance.stamp_attachment();

revoke all on function finance_api.check_reversible, finance.refuse_stale_change, finance.number_of_entry, finance.begin_reversal,
  finance.check_reversal, finance.check_source, finance.check_negative_line,
  finance.reversal_of_entry, finance.stamp_template, finance.check_template_line,
  finance.due_after, finance.begin_recurring_posting, finance.check_recurring_posting,
  finance.stamp_attachment from public;

create view finance_api.reversal as
  select r.entry_id, r.reversal_id, r.style, r.reason, r.reversed_by, r.reversed_at,
         o.fiscal_year as entry_year, o.number as entry_number,
         n.fiscal_year as reversal_year, n.number as reversal_number
  from finance.reversal r
  join finance.journal_entry o on o.id = r.entry_id
  join finance.journal_entry n on n.id = r.reversal_id;
create or replace view finance_api.setting as
  select name, value, version, changed_by, changed_at from finance.setting;
create view finance_api.entry_template as
  select id, name, reference, description, retired, version, changed_by, changed_at
  from finance.entry_template;
create view finance_api.entry_template_line as
  select template_id, template_version, line_no, account, side, amount, share, vat_code, text
  from finance.entry_template_line;
create view finance_api.recurring_entry as
  select r.id, r.template_id, t.name as template, r.every, r.day, r.amount, r.next_due, r.end_date,
         r.paused, r.retired, r.version, r.changed_by, r.changed_at,
         (select max(p.due_date) from finance.recurring_posting p where p.recurring_id = r.id)
           as last_posted
  from finance.recurring_entry r join finance.entry_template t on t.id = r.template_id;
create view finance_api.recurring_posting as
  select p.recurring_id, p.due_date, p.entry_id, p.posted_by, p.posted_at, e.fiscal_year, e.number
  from finance.recurring_posting p join finance.journal_entry e on e.id = p.entry_id;
create view finance_api.attachment as
  select a.id, a.entry_id, a.file_name, a.media_type, a.size, a.sha256, a.added_by, a.added_at,
         s.attachment_id is not null as superseded
  from finance.attachment a left join finance.attachment_superseded s on s.attachment_id = a.id;
create view finance_api.attachment_content as
  select id, file_name, sha256, content from finance.attachment;

grant select on finance_api.reversal to bookkeeper, manager, office, hub, sync;
grant select on finance_api.setting, finance_api.entry_template, finance_api.entry_template_line,
  finance_api.recurring_entry, finance_api.recurring_posting, finance_api.attachment,
  finance_api.attachment_content to bookkeeper, manager;

grant execute on function finance_api.check_reversible to bookkeeper, manager;
grant update (value, version) on finance.setting to chief_bookkeeper;
grant insert (entry_id, reversal_id, style, reason) on finance.reversal to bookkeeper;
grant insert (id, name, reference, description) on finance.entry_template to bookkeeper;
grant update (name, reference, description, retired, version) on finance.entry_template to bookkeeper;
grant insert (template_id, line_no, account, side, amount, share, vat_code, text)
  on finance.entry_template_line to bookkeeper;
grant insert (id, template_id, every, day, amount, next_due, end_date, paused)
  on finance.recurring_entry to bookkeeper;
grant update (template_id, every, day, amount, next_due, end_date, paused, retired, version)
  on finance.recurring_entry to bookkeeper;
grant insert (recurring_id, due_date, entry_id) on finance.recurring_posting to bookkeeper;
grant insert (id, entry_id, file_name, media_type, content) on finance.attachment to bookkeeper;
grant insert (attachment_id) on finance.attachment_superseded to bookkeeper;
grant select on finance.setting, finance.entry_template, finance.recurring_entry to bookkeeper;

reset role;
