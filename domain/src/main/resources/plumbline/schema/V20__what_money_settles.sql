-- The receivables account is the open documents less the payments. So only money that went against
-- that account settles a document, and a payment takes back no more than it settled itself.

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

revoke all on function finance.check_allocation_money from public;

reset role;
