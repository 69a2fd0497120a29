package plumbline.views.journal;

/** What the fields of a line look up: accounts, VAT codes and what stands on an account. */
record LineLookup(Books books, BalancesModel balances) {}
