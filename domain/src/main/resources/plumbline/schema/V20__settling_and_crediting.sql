-- The receivables account is the open documents less the payments. So only money that went against
-- that account settles a document, and a payment takes back no more than it settled itself. And an
-- invoice that is taken back in parts, by several people at once, ends at zero.

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

revoke all on function finance.check_allocation_money, finance.check_credit_rest from public;

reset role;
