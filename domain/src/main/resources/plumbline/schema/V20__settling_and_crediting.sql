-- The receivables account is the open documents less the payments. So only money that went against
-- that account settles a document, and a payment takes back no more than it settled itself. And an
-- invoice that is taken back in parts, by several people at once, ends at zero. And a VAT code that
-- ended does not stop what was posted with it from being taken back.

set local role finance;

-- Fires after check_allocation, which has locked the document and the payment.
create function finance.check_allocation_money() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  money finance.payment;
  receivable text := (select account from finance.posting_account where purpose = 'receivable' and vat_code = '');
  settled numeric;
begin
  select * into money from finance.payment where id = new.payment_id;
  if money.contra_account is distinct from receivable and not exists (
      select from finance.account where number = money.contra_account and control = 'receivables')
  then
    raise exception 'PAY %/% went against account % and not against the receivables account %, so it settles no documents. Take it back and book it against %.',
      money.fiscal_year, lpad(money.number::text, 6, '0'), money.contra_account, receivable,
      receivable using errcode = 'PL133';
  end if;
  select coalesce(sum(amount), 0) into settled from finance.allocation
  where payment_id = new.payment_id and invoice_id = new.invoice_id;
  if settled + new.amount < 0 then
    raise exception 'PAY %/% settles % of this document; % cannot be taken back.',
      money.fiscal_year, lpad(money.number::text, 6, '0'), settled, -new.amount
      using errcode = 'PL133';
  end if;
  return new;
end
$$;

create trigger check_allocation_money before insert on finance.allocation
  for each row when (new.payment_id is not null)
  execute function finance.check_allocation_money();

-- Whoever reckoned their part before another one was in does not know that theirs is the last.
create function finance.check_credit_rest() returns trigger
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  rest record;
begin
  select o.line_no, o.net + sum(c.net) as net into rest
  from finance.invoice_line o
  join finance.invoice n on n.credited_invoice = o.invoice_id
  join finance.invoice_line c on c.invoice_id = n.id and c.credited_line = o.line_no
  where o.invoice_id = new.credited_invoice
  group by o.line_no, o.net, o.quantity
  having o.quantity + sum(c.quantity) = 0 and o.net + sum(c.net) <> 0
  limit 1;
  if found then
    raise exception 'Line % of the invoice would keep %: somebody else took part of it back a moment ago. Try again.',
      rest.line_no, rest.net using errcode = 'PL409';
  end if;
  return null;
end
$$;

create constraint trigger check_credit_rest after insert on finance.invoice
  deferrable initially deferred for each row when (new.kind = 'credit_note')
  execute function finance.check_credit_rest();

-- A code that ended takes no new business; what was posted with it can be taken back at any time.
create function finance.check_vat_codes(entry finance.journal_entry) returns void
language plpgsql security definer set search_path = finance, pg_temp as $$
declare
  v finance.vat_code;
  takes_back boolean := entry.source = 'reversal'
    or exists (select from finance.invoice i where i.entry_id = entry.id and i.kind = 'credit_note');
begin
  for v in
    select * from finance.vat_code
    where code in (select l.vat_code from finance.journal_line l where l.entry_id = entry.id)
    order by code for share
  loop
    if entry.tax_point < v.valid_from or (entry.tax_point > v.valid_to and not takes_back) then
      raise exception 'VAT code % is valid from % to %, and the tax point is %. Choose a code that is valid on that day.',
        v.code, v.valid_from, coalesce(v.valid_to::text, 'further notice'), entry.tax_point
        using errcode = 'PL108';
    end if;
  end loop;
end
$$;

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
    perform finance.check_vat_codes(new);
  end if;
  return null;
end
$$;

revoke all on function finance.check_allocation_money, finance.check_credit_rest,
  finance.check_vat_codes from public;

reset role;
