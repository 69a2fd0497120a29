-- What reports read of invoices, by commit order. A view of its own, so that the published invoice
-- can grow without it.

set local role finance;

create view finance_api.receivable as
  select i.txid, i.id, i.fiscal_year, i.number, i.customer_number, i.issue_date, i.due_date, i.gross
  from finance.invoice i;

-- What settles an invoice or credit note, with its sign, on the day the ledger knows it.
create view finance_api.settlement as
  select a.txid, a.id, a.invoice_id, a.amount,
         case when sign(a.amount) = sign(i.gross) then coalesce(p.paid_on, a.allocated_on)
              else a.allocated_on end as settled_on
  from finance_api.payment_allocation a
  join finance.invoice i on i.id = a.invoice_id
  left join finance.payment p on p.id = a.payment_id;

create index allocation_by_commit on finance.allocation (txid);

grant select on finance_api.settlement to bookkeeper, manager, office, hub, sync;

create index invoice_by_commit on finance.invoice (txid);

grant select on finance_api.receivable to bookkeeper, manager, office, hub, sync;

reset role;
