-- What the journal's entry grid looks up while somebody types: the last entry of a description
-- that begins so. Byte order, so that a beginning is a range whatever the collation.

set local role finance;

create index journal_entry_by_description on finance.journal_entry
  (lower(description) text_pattern_ops, posting_date desc, number desc);

reset role;
