-- Periods: months that are open, soft closed or closed; the VAT lock beside them; the year end.

set local role finance;

-- A month has a row once its state was changed. A month without one is open, or closed when a later
-- month is closed: months are closed in order, so what lies before a closed month is closed too.
create table finance.period (
  first_day date primary key check (extract(day from first_day) = 1),
  last_day date not null generated always as
    ((first_day + interval '1 month' - interval '1 day')::date) stored,
  state text not null check (state in ('open', 'soft_closed', 'closed')),
  version integer not null default 1,
  changed_by text not null default session_user,
  changed_at timestamptz not null default clock_timestamp()
);

create table finance.period_change (
  id bigint generated always as identity primary key,
  first_day date not null references finance.period (first_day),
  old_state text not null,
  new_state text not null,
  reason text not null,
  changed_by text not null default session_user,
  changed_at timestamptz not null default clock_timestamp()
);

create index period_change_by_month on finance.period_change (first_day, id);

-- The last row is in force; nothing is ever taken out. Null: no VAT period is locked.
create table finance.vat_lock (
  id bigint generated always as identity primary key,
  locked_to date,
  reason text not null,
  changed_by text not null default session_user,
  changed_at timestamptz not null default clock_timestamp()
);

create table finance.year_end (
  year integer primary key,
  entry_id uuid unique references finance.journal_entry (id) deferrable initially deferred,
  result numeric(18, 2) not null,
  txid xid8 not null default pg_current_xact_id(),
  closed_by text not null default session_user,
  closed_at timestamptz not null default clock_timestamp()
);

create table finance.year_end_setting (
  single boolean primary key default true check (single),
  result_account text references finance.account (number),
  version integer not null default 1,
  changed_by text not null default session_user,
  changed_at timestamptz not null default clock_timestamp()
);

insert into finance.year_end_setting default values;

insert into finance.period (first_day, state, changed_by, changed_at)
select month::date, 'closed', max(c.closed_by), max(c.closed_at)
from finance.closed_period c
  cross join generate_series(date_trunc('month', c.first_day::timestamp), c.last_day::timestamp,
    interval '1 month') month
group by month;

drop view finance_api.closed_period;
drop table finance.closed_period;

-- Every posting holds this lock shared until its commit, whoever changes a period or the VAT lock
-- holds it alone: what was read as open cannot be closed before the entry is in. One lock and not
-- one per month, so that an entry never waits while its transaction holds another month.
create function finance.lock_postings() returns void
language plpgsql volatile set search_path = finance, pg_temp set lock_timeout = '15s' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('finance.periods', 0));
exception when lock_not_available then
  raise exception 'Entries are being posted without a pause; nothing was changed. Try again in a moment.'
    using errcode = 'PL143';
end
$$;

create function finance.month_name(month date) returns text
language sql stable set search_path = pg_temp
return to_char(month, 'FMMonth YYYY');

create function finance.month_state(month date) returns text
language sql volatile set search_path = finance, pg_temp as $$
  select coalesce((
    select p.state from finance.period p
    where p.first_day >= month and (p.first_day = month or p.state = 'closed')
    order by p.first_day limit 1), 'open')
$$;

-- The month the books begin with; null while they are empty.
create function finance.first_month() returns date
language sql volatile set search_path = finance, pg_temp as $$
  select date_trunc('month', least(
    (select min(posting_date) from finance.journal_entry),
    (select min(first_day) from finance.period)))::date
$$;

create function finance.refuse_posting(day date, state text, is_chief boolean) returns void
language plpgsql volatile set search_path = finance, pg_temp as $$
declare
  next date := date_trunc('month', day);
begin
  loop
    next := next + interval '1 month';
    exit when finance.month_state(next) in ('open', case when is_chief then 'soft_closed' end);
  end loop;
  raise exception 'Posting date % lies in %, which is %. The next open day is %.',
    to_char(day, 'YYYY-MM-DD'), finance.month_name(day),
    case state when 'closed' then 'closed'
      else 'soft closed: only a chief bookkeeper posts there' end,
    to_char(next, 'YYYY-MM-DD')
    using errcode = 'PL103', hint = to_char(next, 'YYYY-MM-DD');
end
$$;

create or replace function finance.number_entry() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  month date := date_trunc('month', new.posting_date);
  month_state text;
  is_chief boolean;
begin
  if current_setting('transaction_isolation') in ('repeatable read', 'serializable') then
    raise exception 'An entry is posted at the isolation level read committed, not %: otherwise a period closed a moment ago would look open.',
      current_setting('transaction_isolation') using errcode = 'PL143';
  end if;
  perform pg_advisory_xact_lock_shared(hashtextextended('finance.periods', 0));
  if new.source = 'closing' then
    if not exists (select from finance.year_end
        where entry_id = new.id and txid = pg_current_xact_id()) then
      raise exception 'Only closing a year writes a closing entry. Choose another source.'
        using errcode = 'PL145';
    end if;
  else
    select p.state into month_state from finance.period p
    where p.first_day >= month and (p.first_day = month or p.state = 'closed')
    order by p.first_day limit 1;
    if month_state <> 'open' then
      is_chief := pg_has_role(session_user, 'chief_bookkeeper', 'usage');
      if month_state = 'closed' or not is_chief then
        perform finance.refuse_posting(new.posting_date, month_state, is_chief);
      end if;
    end if;
  end if;
  new.txid := pg_current_xact_id();
  new.posted_by := session_user;
  new.posted_at := clock_timestamp();
  new.tax_point := coalesce(new.tax_point, new.document_date);
  new.fiscal_year := extract(year from new.posting_date);
  new.number := finance.take_number('journal', new.fiscal_year);
  return new;
end
$$;

-- Volatile, so that it sees a lock that was set while the insert waited for its turn.
create function finance.vat_locked_to() returns date
language plpgsql volatile security definer set search_path = finance, pg_temp as $$
begin
  return (select locked_to from finance.vat_lock order by id desc limit 1);
end
$$;

create function finance.check_vat_lock() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  locked_to date := finance.vat_locked_to();
begin
  if exists (select from finance.journal_line where entry_id = new.id and vat_code is not null) then
    raise exception 'Tax point % lies in the VAT period that is locked to %. Choose a tax point from % on.',
      to_char(new.tax_point, 'YYYY-MM-DD'), to_char(locked_to, 'YYYY-MM-DD'),
      to_char(locked_to + 1, 'YYYY-MM-DD')
      using errcode = 'PL141', hint = to_char(locked_to + 1, 'YYYY-MM-DD');
  end if;
  return null;
end
$$;

create constraint trigger check_vat_lock after insert on finance.journal_entry
  deferrable initially deferred for each row
  when (new.tax_point <= finance.vat_locked_to())
  execute function finance.check_vat_lock();

-- Refuses what is not expected in this order; otherwise writes the new state and who and why.
create function finance.change_period(
  wanted date, expected_version integer, wanted_state text, why text) returns void
language plpgsql volatile set search_path = finance, pg_temp as $$
declare
  month date := date_trunc('month', wanted);
  before finance.period;
  old_state text;
begin
  perform finance.lock_postings();
  select * into before from finance.period where first_day = month;
  old_state := finance.month_state(month);
  if coalesce(before.version, 0) <> expected_version then
    raise exception '% was changed by % a moment ago and is % now. Look at it again.',
      finance.month_name(month), coalesce(before.changed_by, 'nobody'),
      replace(old_state, '_', ' ') using errcode = 'PL409';
  end if;
  if old_state = wanted_state or (old_state = 'closed' and wanted_state = 'soft_closed') then
    raise exception '% is % already.', finance.month_name(month), replace(old_state, '_', ' ')
      using errcode = 'PL143';
  end if;
  insert into finance.period as p (first_day, state) values (month, wanted_state)
  on conflict (first_day) do update
  set state = wanted_state, version = p.version + 1, changed_by = session_user,
      changed_at = clock_timestamp();
  insert into finance.period_change (first_day, old_state, new_state, reason)
  values (month, old_state, wanted_state, coalesce(btrim(why), ''));
end
$$;

create function finance_api.soft_close(month date, expected_version integer, reason text)
  returns void
language plpgsql volatile security definer set search_path = finance, pg_temp as $$
begin
  perform finance.change_period(month, expected_version, 'soft_closed', reason);
end
$$;

create function finance_api.close(month date, expected_version integer, reason text) returns void
language plpgsql volatile security definer set search_path = finance, pg_temp as $$
declare
  blocking date;
begin
  perform finance.lock_postings();
  select min(m)::date into blocking
  from generate_series(finance.first_month()::timestamp,
    date_trunc('month', month::timestamp) - interval '1 month', interval '1 month') m
  where finance.month_state(m::date) <> 'closed';
  if blocking is not null then
    raise exception '% cannot be closed while % is %. Close % first.',
      finance.month_name(month), finance.month_name(blocking),
      replace(finance.month_state(blocking), '_', ' '), finance.month_name(blocking)
      using errcode = 'PL142';
  end if;
  perform finance.change_period(month, expected_version, 'closed', reason);
end
$$;

create function finance_api.reopen(month date, expected_version integer, reason text) returns void
language plpgsql volatile security definer set search_path = finance, pg_temp as $$
declare
  later date;
  closed_year finance.year_end;
begin
  perform finance.lock_postings();
  if length(btrim(coalesce(reason, ''))) < 3 then
    raise exception 'Reopening % needs a reason; it is kept with the change.',
      finance.month_name(month) using errcode = 'PL144';
  end if;
  select * into closed_year from finance.year_end where year = extract(year from month);
  if found then
    raise exception '% is closed for good: its closing entry % would have to be reversed first, and a closing entry cannot be reversed yet. Post into an open month.',
      closed_year.year,
      coalesce((select e.fiscal_year || '/' || lpad(e.number::text, 6, '0')
        from finance.journal_entry e where e.id = closed_year.entry_id), '(none)')
      using errcode = 'PL145';
  end if;
  select max(first_day) into later from finance.period
  where first_day > month and state = 'closed'
    and finance.month_state(date_trunc('month', month)::date) = 'closed';
  if later is not null then
    raise exception '% cannot be reopened while % is closed. Reopen % first.',
      finance.month_name(month), finance.month_name(later), finance.month_name(later)
      using errcode = 'PL142';
  end if;
  perform finance.change_period(month, expected_version, 'open', reason);
end
$$;

-- The version is the id of the lock in force, 0 before there is any.
create function finance_api.lock_vat(wanted_to date, expected_version bigint, reason text)
  returns void
language plpgsql volatile security definer set search_path = finance, pg_temp as $$
declare
  before finance.vat_lock;
begin
  perform finance.lock_postings();
  select * into before from finance.vat_lock order by id desc limit 1;
  if coalesce(before.id, 0) <> expected_version then
    raise exception 'The VAT lock was changed by % a moment ago and is at % now. Look at it again.',
      coalesce(before.changed_by, 'nobody'), coalesce(before.locked_to::text, 'no day')
      using errcode = 'PL409';
  end if;
  if wanted_to is not distinct from before.locked_to then
    raise exception 'VAT is locked to % already.', coalesce(before.locked_to::text, 'no day')
      using errcode = 'PL143';
  end if;
  if (wanted_to is null or wanted_to < before.locked_to)
      and length(btrim(coalesce(reason, ''))) < 3 then
    raise exception 'Taking the VAT lock back from % needs a reason; it is kept with the change.',
      before.locked_to using errcode = 'PL144';
  end if;
  insert into finance.vat_lock (locked_to, reason)
  values (wanted_to, coalesce(btrim(reason), ''));
end
$$;

create function finance_api.set_result_account(wanted text, expected_version integer) returns void
language plpgsql volatile security definer set search_path = finance, pg_temp as $$
begin
  if not exists (select from finance.account a
      where a.number = wanted and a.type = 'equity' and not a.closed and not a.is_group) then
    raise exception 'The result of a year goes to an open equity account that takes lines; % is none.',
      coalesce(nullif(wanted, ''), 'nothing') using errcode = 'PL145';
  end if;
  update finance.year_end_setting
  set result_account = wanted, version = version + 1, changed_by = session_user,
      changed_at = clock_timestamp()
  where version = expected_version;
  if not found then
    raise exception 'The account for the result was changed by % a moment ago. Look at it again.',
      (select changed_by from finance.year_end_setting) using errcode = 'PL409';
  end if;
end
$$;

-- What the closing entry of a year would say: every income and expense account back to zero, the
-- difference to the account for the result.
create function finance_api.year_end_lines(wanted_year integer)
  returns table (line_no bigint, account text, debit numeric, credit numeric)
language sql stable security definer set search_path = finance, pg_temp as $$
  with balance as (
    select l.account, sum(l.debit - l.credit) as amount
    from finance.journal_entry e
      join finance.journal_line l on l.entry_id = e.id
      join finance.account a on a.number = l.account and a.type in ('income', 'expense')
    where e.posting_date >= make_date(wanted_year, 1, 1)
      and e.posting_date < make_date(wanted_year + 1, 1, 1)
      and e.id is distinct from (select entry_id from finance.year_end where year = wanted_year)
    group by l.account
  ), line as (
    select 1 as part, b.account, -b.amount as amount from balance b
    union all
    select 2, (select result_account from finance.year_end_setting), sum(b.amount) from balance b
  )
  select row_number() over (order by part, line.account), line.account,
         greatest(amount, 0)::numeric(18, 2), greatest(-amount, 0)::numeric(18, 2)
  from line where amount <> 0
$$;

-- Exactly once: asked again it returns the first closing entry.
create function finance_api.close_year(wanted_year integer, setting_version integer)
  returns table (entry_id uuid, fiscal_year integer, number bigint, repeated boolean)
language plpgsql volatile security definer set search_path = finance, pg_temp as $$
#variable_conflict use_column
declare
  setting finance.year_end_setting;
  first_day date := make_date(wanted_year, 1, 1);
  last_day date := make_date(wanted_year, 12, 31);
  name text := 'Closing of ' || wanted_year;
  blocking date;
  unusable text;
  written bigint;
  id uuid := gen_random_uuid();
  content text;
  is_repeated boolean;
begin
  perform finance.lock_postings();
  is_repeated := exists (select from finance.year_end y where y.year = wanted_year);
  if not is_repeated then
    select min(m)::date into blocking
    from generate_series(greatest(first_day, finance.first_month())::timestamp,
      last_day::timestamp, interval '1 month') m
    where finance.month_state(m::date) <> 'closed';
    if blocking is not null then
      raise exception '% cannot be closed while % is %. Close all its months first.', wanted_year,
        finance.month_name(blocking), replace(finance.month_state(blocking), '_', ' ')
        using errcode = 'PL142';
    end if;
    select min(extract(year from e.posting_date))::text into unusable
    from finance.journal_entry e
    where e.posting_date < first_day
      and extract(year from e.posting_date) not in (select y.year from finance.year_end y);
    if unusable is not null then
      raise exception '% cannot be closed before %. Close % first.', wanted_year, unusable, unusable
        using errcode = 'PL142';
    end if;
    select * into setting from finance.year_end_setting;
    if setting.version <> setting_version then
      raise exception 'The account for the result was changed by % a moment ago. Look at it again.',
        setting.changed_by using errcode = 'PL409';
    end if;
    if setting.result_account is null then
      raise exception 'No account takes the result of the year yet. Choose an equity account.'
        using errcode = 'PL145';
    end if;
    insert into finance.journal_line (entry_id, line_no, account, debit, credit)
    select id, l.line_no, l.account, l.debit, l.credit from finance_api.year_end_lines(wanted_year) l;
    get diagnostics written = row_count;
    select min(a.number) into unusable
    from finance.journal_line l join finance.account a on a.number = l.account
    where l.entry_id = id and a.closed;
    if unusable is not null then
      raise exception 'Account % is closed and the closing entry needs it. Open it, close the year, and close it again.',
        unusable using errcode = 'PL145';
    end if;
    insert into finance.year_end (year, entry_id, result)
    values (wanted_year, case when written > 0 then id end,
      (select coalesce(sum(l.debit - l.credit), 0)
       from finance.journal_line l join finance.account a on a.number = l.account
       where l.entry_id = id and a.type in ('income', 'expense')));
    if written > 0 then
      -- The digest is made as Java makes it, so that the entry is told from others the same way.
      select concat(to_char(last_day, 'YYYY-MM-DD'), e, to_char(last_day, 'YYYY-MM-DD'), e,
               to_char(last_day, 'YYYY-MM-DD'), e, e, name, e,
               string_agg(concat(l.account, e, trim_scale(l.debit), e, trim_scale(l.credit), e, e, e),
                 '' order by l.line_no))
        into content
      from finance.journal_line l, chr(31) e where l.entry_id = id group by e;
      insert into finance.journal_entry
        (id, posting_date, document_date, tax_point, description, source, digest)
      values (id, last_day, last_day, last_day, name, 'closing',
        sha256(convert_to(content, 'UTF8')));
      perform sync_api.publish('journal_entry', id::text, 'journal.entry.posted',
        jsonb_build_object('id', id));
    end if;
  end if;
  return query
    select y.entry_id, e.fiscal_year, e.number, is_repeated
    from finance.year_end y left join finance.journal_entry e on e.id = y.entry_id
    where y.year = wanted_year;
end
$$;

revoke all on function finance.lock_postings, finance.month_name, finance.month_state,
  finance.first_month, finance.refuse_posting, finance.vat_locked_to, finance.change_period,
  finance_api.soft_close, finance_api.close, finance_api.reopen, finance_api.lock_vat,
  finance_api.set_result_account, finance_api.year_end_lines, finance_api.close_year from public;
grant execute on function finance.vat_locked_to to bookkeeper; -- the trigger asks as who inserts
grant execute on function finance_api.year_end_lines to bookkeeper, manager;
grant execute on function finance_api.soft_close, finance_api.close, finance_api.reopen,
  finance_api.lock_vat, finance_api.set_result_account, finance_api.close_year
  to chief_bookkeeper;

create view finance_api.period as
  select first_day, last_day, state, version, changed_by, changed_at,
         (select c.reason from finance.period_change c
          where c.first_day = p.first_day order by c.id desc limit 1) as reason
  from finance.period p;
create view finance_api.closed_period as
  select first_day, last_day, changed_by as closed_by, changed_at as closed_at, state
  from finance.period where state <> 'open';
create view finance_api.period_change as
  select id, first_day, old_state, new_state, reason, changed_by, changed_at
  from finance.period_change;
create view finance_api.vat_lock as
  select id, locked_to, reason, changed_by, changed_at from finance.vat_lock;
create view finance_api.year_end as
  select year, entry_id, result, closed_by, closed_at from finance.year_end;
create view finance_api.year_end_setting as
  select result_account, version, changed_by, changed_at from finance.year_end_setting;

grant select on finance_api.period, finance_api.closed_period, finance_api.period_change,
  finance_api.vat_lock, finance_api.year_end, finance_api.year_end_setting
  to bookkeeper, manager, office, hub, sync;

reset role;
