-- What reports read of invoices, by commit order. A view of its own, so that the published invoice
-- can grow without it.

set local role finance;

create view finance_api.receivable as
  select i.txid, i.id, i.fiscal_year, i.number, i.customer_number, i.issue_date, i.due_date, i.gross
  from finance.invoice i;

create index invoice_by_commit on finance.invoice (txid);

grant select on finance_api.receivable to bookkeeper, manager, office, hub, sync;

reset role;
